package jp.mokuteki.domain.register;

import java.util.Set;

/**
 * 国のひな型 — the part of the society's table that follows the national template (健康保険組合等における個人情報の適切な取扱いのためのガイダンス 別表2):
 * categories 1 to 5 and 8 with their codes, in the words and under the numbers of the society. A society lays its own purposes
 * over it with {@link PurposeTable#extended}.
 *
 * <p>Example: {@code NationalTemplate.read().categories().size()} is {@code 6}. Legal source: ガイダンス別表2.
 */
public final class NationalTemplate {
    private static final Set<Integer> CATEGORIES = Set.of(1, 2, 3, 4, 5, 8);

    private NationalTemplate() {}

    /**
     * Reads the template.
     *
     * @return a table of six categories
     */
    public static PurposeTable read() {
        PurposeTable society = SocietyTable.read();
        return new PurposeTable(
                society.title(),
                society.headings(),
                society.categories().stream()
                        .filter(category -> CATEGORIES.contains(category.number()))
                        .toList());
    }
}
