/**
 * 記録: the append-only ledger of exchanges of one insurer, its Merkle tree, checkpoints, proofs and their verification.
 *
 * <p>The format is frozen: bodies, leaves, checkpoints and exports are held by test vectors. No field takes personal data; that
 * no free text holds an Individual Number is seen to before a record is made, by those who received the text.
 *
 * <pre>{@code
 * Retention.standard().firstPurgeDay(LocalDate.of(2028, 2, 29))
 * // 2035-03-01
 * }</pre>
 */
package jp.mokuteki.domain.ledger;
