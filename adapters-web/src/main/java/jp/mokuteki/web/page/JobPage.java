package jp.mokuteki.web.page;

import java.util.Objects;
import java.util.Optional;

/**
 * 処理中のページ — says that long work goes on; it looks again by itself.
 *
 * @param frame what stands around it
 * @param work what is done
 * @param seconds how long it has lasted
 * @param reached how far it has come; absent where that is not known yet
 */
public record JobPage(Frame frame, String work, long seconds, Optional<Reached> reached) implements Page {
    /** Refuses nulls. */
    public JobPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(reached, "reached");
    }

    /**
     * 進み — how far work has come.
     *
     * @param done how many parts are done
     * @param total of how many
     * @param said both in words
     */
    public record Reached(long done, long total, String said) {
        /** Refuses nulls. */
        public Reached {
            Objects.requireNonNull(said, "said");
        }
    }

    @Override
    public String template() {
        return "job";
    }
}
