/**
 * 点検・新旧対照: what is to be mended in a revision on a day, and what changes from one revision to another.
 *
 * <pre>{@code
 * ReviewReport.of(SocietyTable.revision(), LocalDate.of(2021, 8, 31)).isStale()
 * // false
 * ReviewReport.of(SocietyTable.revision(), LocalDate.of(2021, 9, 1)).isStale()
 * // true
 * }</pre>
 */
package jp.mokuteki.domain.review;
