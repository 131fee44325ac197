/**
 * 個人番号の検出: finds Individual Numbers in texts, so that none is ever stored, logged or repeated.
 *
 * <pre>{@code
 * IndividualNumberGuard.finds("整理番号 1234-5678-9018")
 * // true
 * IndividualNumberGuard.finds("整理番号 1234-5678-9019")
 * // false
 * }</pre>
 */
package jp.mokuteki.domain.guard;
