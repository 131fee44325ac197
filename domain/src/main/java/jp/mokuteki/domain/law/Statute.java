package jp.mokuteki.domain.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 法令 — an Act, order or ordinance that is cited, under the short name by which it is cited here.
 *
 * <p>Example: {@code Citation.parse("番号法第19条").statute().labelEn()} is {@code My Number Act}. Legal source: statutes.csv.
 *
 * @param name short name, for instance 番号法
 * @param fullName full title, empty where the short name is the title
 * @param labelEn English name
 * @param lawId identifier in the e-Gov law database
 * @param readAsOf the day on which the text was in force when it was read; absent where no text was read
 */
public record Statute(String name, String fullName, String labelEn, String lawId, Optional<LocalDate> readAsOf) {
    /** Refuses nulls and an empty name. */
    public Statute {
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(labelEn, "labelEn");
        Objects.requireNonNull(lawId, "lawId");
        Objects.requireNonNull(readAsOf, "readAsOf");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a statute has a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
