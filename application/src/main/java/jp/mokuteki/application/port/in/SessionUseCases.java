package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * セッションの利用例 — people who sign in with a browser.
 *
 * @param beginSession signs in
 * @param resumeSession who has signed in
 * @param endSession signs out
 */
public record SessionUseCases(BeginSession beginSession, ResumeSession resumeSession, EndSession endSession) {
    /** Refuses nulls. */
    public SessionUseCases {
        Objects.requireNonNull(beginSession, "beginSession");
        Objects.requireNonNull(resumeSession, "resumeSession");
        Objects.requireNonNull(endSession, "endSession");
    }
}
