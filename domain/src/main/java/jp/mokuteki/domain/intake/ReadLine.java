package jp.mokuteki.domain.intake;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.register.PurposeId;

/**
 * 読み取った行 — what one line of a document was taken as, and why. A line that holds several things stands several times.
 *
 * <p>Example: {@code new ReadLine(12, LineReason.LISTED, "", Optional.of(PurposeId.parse("3.internal.1"))).as()} is
 * {@code purpose}. Legal source: none.
 *
 * @param line the line, from 1
 * @param reason why, which says as what
 * @param detail a word beside the reason, such as the name of an encoding; often empty; never text of the document
 * @param purpose the purpose that begins on the line, or nothing
 */
public record ReadLine(int line, LineReason reason, String detail, Optional<PurposeId> purpose)
        implements Comparable<ReadLine> {
    private static final Comparator<ReadLine> ORDER = Comparator.comparingInt(ReadLine::line);

    /** Refuses a line before the first. */
    public ReadLine {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(purpose, "purpose");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1");
        }
    }

    /**
     * Tells what the line was taken as.
     *
     * @return the kind
     */
    public LineKind as() {
        return reason.kind();
    }

    /**
     * Tells why.
     *
     * @return in Japanese
     */
    public String why() {
        return detail.isEmpty() ? reason.labelJa() : reason.labelJa() + "（" + detail + "）";
    }

    /** By line alone: what one line holds keeps its order. */
    @Override
    public int compareTo(ReadLine other) {
        return ORDER.compare(this, other);
    }
}
