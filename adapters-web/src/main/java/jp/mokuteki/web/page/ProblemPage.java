package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 誤りのページ — says why a page cannot be shown.
 *
 * @param frame what stands around it
 * @param status the status of the answer
 * @param code the slug of the problem
 * @param details what is wrong in particular; possibly empty
 * @param hint what may help; empty where nothing is known
 */
public record ProblemPage(Frame frame, int status, String code, List<String> details, String hint) implements Page {
    /** Copies the list. */
    public ProblemPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(code, "code");
        details = List.copyOf(details);
        Objects.requireNonNull(hint, "hint");
    }

    @Override
    public String template() {
        return "problem";
    }
}
