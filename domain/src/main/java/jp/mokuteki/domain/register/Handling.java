package jp.mokuteki.domain.register;

/**
 * 取扱いの態様 — the legal character of a handling of information.
 *
 * <p>Example: {@code Handling.JOINT_USE.labelJa()} is {@code 共同利用}. Legal source: 個人情報保護法第27条, 番号法第19条.
 */
public enum Handling {
    /** 内部利用. */
    INTERNAL_USE("内部利用", "internal use"),
    /** 委託. */
    ENTRUSTMENT("委託", "entrustment"),
    /** 共同利用. */
    JOINT_USE("共同利用", "joint use"),
    /** 第三者提供. */
    THIRD_PARTY_PROVISION("第三者提供", "third-party provision"),
    /** 法令に基づく提供. */
    STATUTORY_PROVISION("法令に基づく提供", "statutory provision"),
    /** 情報連携: over the information provision network. */
    NETWORK_LINKAGE("情報連携", "network linkage");

    private final String labelJa;
    private final String labelEn;

    Handling(String labelJa, String labelEn) {
        this.labelJa = labelJa;
        this.labelEn = labelEn;
    }

    /**
     * Tells the Japanese word.
     *
     * @return for instance 委託
     */
    public String labelJa() {
        return labelJa;
    }

    /**
     * Tells the English word.
     *
     * @return for instance entrustment
     */
    public String labelEn() {
        return labelEn;
    }
}
