/**
 * 取込み: what a table that comes from outside is taken as, line by line; the words by which its headings are known are data.
 *
 * <pre>{@code
 * ColumnHeadings.standard().find("審査支払機関への情報提供を伴うもの").orElseThrow()
 * // review-payment
 * }</pre>
 */
package jp.mokuteki.domain.intake;
