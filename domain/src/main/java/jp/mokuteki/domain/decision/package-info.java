/**
 * 可否の判断: the question, the rules in the order of the law, and the answer with its reasons.
 *
 * <pre>{@code
 * PurposeRegister.ofSociety().decide(ProposedFlow.to(Action.USE).on(LocalDate.of(2026, 4, 1)).category(5).information("CLAIM").build()).verdict()
 * // PERMITTED
 * }</pre>
 */
package jp.mokuteki.domain.decision;
