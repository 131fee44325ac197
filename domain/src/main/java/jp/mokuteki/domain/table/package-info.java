/**
 * 表: strict reading of tables kept as text, and the canonical form over which their hashes are taken.
 *
 * <pre>{@code
 * new CanonicalText().add("利用目的").hash().toString().length()
 * // 71
 * }</pre>
 */
package jp.mokuteki.domain.table;
