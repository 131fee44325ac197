/**
 * 利用目的の台帳: the table of purposes of use (別表2), its revisions and their codes.
 *
 * <pre>{@code
 * SocietyTable.read().purpose(PurposeId.parse("1.other-business.2")).orElseThrow().text()
 * // 海外療養費に係る翻訳のための外部委託
 * SocietyTable.read().category(6).orElseThrow().cell(DisclosureColumn.INTERNAL).state()
 * // DECLARED_NONE
 * NationalTemplate.read().categories().size()
 * // 6
 * }</pre>
 */
package jp.mokuteki.domain.register;
