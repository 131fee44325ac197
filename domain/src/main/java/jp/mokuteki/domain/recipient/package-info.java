/**
 * 提供先・提供元: the classes of bodies that a society provides to or receives from, and the society itself.
 *
 * <pre>{@code
 * RecipientClasses.standard().describe(RecipientClasses.standard().of("EMPLOYER")).labelJa()
 * // 事業主
 * InsurerNumber.parse("06139992")
 * // 06139992
 * }</pre>
 */
package jp.mokuteki.domain.recipient;
