package jp.mokuteki.domain.register;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.table.InvalidValueException;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * 利用目的 — one purpose of use of the table: its number, its text letter for letter, and its codes.
 *
 * <p>Example: {@code SocietyTable.read().purpose(PurposeId.parse("1.other-business.3")).orElseThrow().text()} is
 * {@code 第三者行為に係る損保会社等への求償}. Legal source: 個人情報保護法第17条第1項.
 *
 * @param id its number, kept across revisions
 * @param text the text as issued, from 1 to 1,000 characters, without line breaks and tabs
 * @param coding its codes, or that it has none
 */
public record PurposeOfUse(PurposeId id, String text, Coding coding) {
    private static final Set<String> MARKS_OF_NONE = Set.of("・なし", "なし", "･なし", "無し", "・無し");

    /** Checks the text. */
    public PurposeOfUse {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coding, "coding");
        PlainText.check("the text of a purpose", text, 1_000);
        if (MARKS_OF_NONE.contains(text.strip())) {
            throw new InvalidValueException(TableFaultCode.NONE_AS_PURPOSE.with(IssuedTable.NONE));
        }
        if (known(coding)
                .map(codes -> codes.actions().stream().noneMatch(action -> action.fits(id.column())))
                .orElse(false)) {
            throw new InvalidValueException(TableFaultCode.ACTION_AND_COLUMN.with());
        }
    }

    private static Optional<PurposeCodes> known(Coding coding) {
        if (coding instanceof ProposedCodes proposed) {
            return Optional.of(proposed.codes());
        }
        return coding instanceof PurposeCodes codes ? Optional.of(codes) : Optional.empty();
    }

    /**
     * Gives the codes that decide.
     *
     * @return the codes, or nothing where the purpose has none that a person has confirmed
     */
    public Optional<PurposeCodes> codes() {
        return coding instanceof PurposeCodes codes ? Optional.of(codes) : Optional.empty();
    }

    /**
     * Gives the codes that nobody has confirmed.
     *
     * @return the proposed codes, or nothing where none are proposed
     */
    public Optional<PurposeCodes> proposedCodes() {
        return coding instanceof ProposedCodes proposed ? Optional.of(proposed.codes()) : Optional.empty();
    }

    /**
     * Gives the same purpose with other codes.
     *
     * @param other the codes
     * @return the purpose; its text is untouched
     */
    public PurposeOfUse coded(Coding other) {
        return new PurposeOfUse(id, text, other);
    }
}
