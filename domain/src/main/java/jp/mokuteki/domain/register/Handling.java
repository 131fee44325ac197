package jp.mokuteki.domain.register;

/** 取扱いの態様 — the legal character of a handling of information. */
public enum Handling {
    /** 内部利用. */
    INTERNAL_USE("内部利用"),
    /** 委託. */
    ENTRUSTMENT("委託"),
    /** 共同利用. */
    JOINT_USE("共同利用"),
    /** 第三者提供. */
    THIRD_PARTY_PROVISION("第三者提供"),
    /** 法令に基づく提供. */
    STATUTORY_PROVISION("法令に基づく提供"),
    /** 情報連携: over the information provision network. */
    NETWORK_LINKAGE("情報連携");

    private final String labelJa;

    Handling(String labelJa) {
        this.labelJa = labelJa;
    }

    /**
     * Tells the Japanese word.
     *
     * @return for instance 委託
     */
    public String labelJa() {
        return labelJa;
    }
}
