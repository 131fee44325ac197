package jp.mokuteki.application.port;

import java.util.Arrays;
import java.util.Optional;

/** 役割 — what the holder of a credential may do; whatever no role allows is denied. */
public enum Role {
    /** Reads the register and decisions. */
    READER("reader"),
    /** Decides and records. */
    APPLICATION("application"),
    /** Writes drafts. */
    EDITOR("editor"),
    /** Adopts and publishes. */
    APPROVER("approver"),
    /** Reads ledger, verification and all decisions. */
    AUDITOR("auditor"),
    /** Issues and revokes credentials. */
    ADMIN("admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /**
     * Finds a role by its code.
     *
     * @param code for instance {@code reader}
     * @return the role, or nothing
     */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** Prints the code. */
    @Override
    public String toString() {
        return code;
    }
}
