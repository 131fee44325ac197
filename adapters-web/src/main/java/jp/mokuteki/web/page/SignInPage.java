package jp.mokuteki.web.page;

import java.util.Objects;

/**
 * サインインのページ — asks for the token of a credential.
 *
 * @param frame what stands around it
 * @param state what has become of it
 * @param wanted the page that is shown afterwards
 * @param followed whether a link on another site has led here, in which case the browser has not said whether somebody has
 *     signed in already
 */
public record SignInPage(Frame frame, State state, String wanted, boolean followed) implements Page {
    /** サインインの段階 — what has become of it. */
    public enum State {
        /** Nobody has tried. */
        ASKED,
        /** Somebody has tried in vain. */
        REFUSED,
        /** Somebody has sent a form after the session had ended. */
        TOO_LATE
    }

    /** Refuses nulls. */
    public SignInPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(wanted, "wanted");
    }

    @Override
    public String template() {
        return "sign-in";
    }

    /**
     * Asks whether somebody has tried in vain.
     *
     * @return true where it is so
     */
    public boolean refused() {
        return state == State.REFUSED;
    }

    /**
     * Asks whether a form was sent in vain.
     *
     * @return true where it is so
     */
    public boolean tooLate() {
        return state == State.TOO_LATE;
    }
}
