package jp.mokuteki.domain.register;

/**
 * 符号づけ — the codes of a purpose as somebody confirmed them ({@link PurposeCodes}), as they are only proposed ({@link
 * ProposedCodes}), or the fact that it has none yet ({@link Uncoded}).
 *
 * <p>Example: {@code SocietyTable.read().purposes().get(0).coding() instanceof PurposeCodes} is {@code true}. Legal source:
 * none.
 */
public sealed interface Coding permits PurposeCodes, ProposedCodes, Uncoded {}
