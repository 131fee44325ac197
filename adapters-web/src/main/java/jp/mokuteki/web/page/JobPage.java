package jp.mokuteki.web.page;

import java.util.Objects;

/**
 * 処理中のページ — says that long work goes on; it looks again by itself.
 *
 * @param frame what stands around it
 * @param work what is done
 * @param seconds how long it has lasted
 */
public record JobPage(Frame frame, String work, long seconds) implements Page {
    /** Refuses nulls. */
    public JobPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(work, "work");
    }

    @Override
    public String template() {
        return "job";
    }
}
