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
 */
public record ProblemPage(Frame frame, int status, String code, List<String> details) implements Page {
    /** Copies the list. */
    public ProblemPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(code, "code");
        details = List.copyOf(details);
    }

    @Override
    public String template() {
        return "problem";
    }
}
