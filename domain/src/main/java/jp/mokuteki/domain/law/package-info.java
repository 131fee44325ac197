/**
 * 法令: statutes, citations, periods and the grounds with their dated citations.
 *
 * <pre>{@code
 * Citation.parse("番号法第十九条第八号")
 * // 番号法第19条第8号
 * Citation.parse("番号法第19条第8号").english()
 * // My Number Act, Article 19, item 8
 * Grounds.standard().get(new GroundCode("MYNUMBER_NETWORK")).citationOn(LocalDate.of(2021, 8, 31)).orElseThrow()
 * // 番号法第19条第7号
 * Grounds.standard().get(new GroundCode("MYNUMBER_NETWORK")).citationOn(LocalDate.of(2021, 9, 1)).orElseThrow()
 * // 番号法第19条第8号
 * }</pre>
 */
package jp.mokuteki.domain.law;
