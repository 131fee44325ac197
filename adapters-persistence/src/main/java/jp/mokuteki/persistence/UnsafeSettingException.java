package jp.mokuteki.persistence;

/** 安全でない設定 — a setting of the database server with which an acknowledged decision, or its text, could be lost. */
public final class UnsafeSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Name of the setting. */
    private final String setting;

    UnsafeSettingException(String setting, String found, String remedy) {
        super("The database server has " + setting + " = " + found + " for this program. " + remedy);
        this.setting = setting;
    }

    /**
     * Tells which setting.
     *
     * @return for instance {@code synchronous_commit}
     */
    public String setting() {
        return setting;
    }
}
