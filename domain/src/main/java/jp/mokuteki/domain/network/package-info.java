/**
 * 情報連携の表: the dated network tables, seen from a health insurance society.
 *
 * <pre>{@code
 * NetworkTable.standard().tableOn(LocalDate.of(2024, 5, 26)).orElseThrow()
 * // 番号法別表第二
 * NetworkTable.standard().tableOn(LocalDate.of(2024, 5, 27)).orElseThrow()
 * // 令和6年デジタル庁・総務省令第9号第2条の表
 * }</pre>
 */
package jp.mokuteki.domain.network;
