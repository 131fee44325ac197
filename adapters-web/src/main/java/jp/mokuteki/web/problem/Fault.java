package jp.mokuteki.web.problem;

import java.util.Objects;

/**
 * 誤りの箇所 — one fault of a request.
 *
 * @param pointer JSON Pointer into the body; for a query parameter a slash and its name; empty for the whole
 * @param code what is wrong
 */
public record Fault(String pointer, FaultCode code) {
    /** Refuses nulls. */
    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
    }
}
