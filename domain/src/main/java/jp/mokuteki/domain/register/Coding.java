package jp.mokuteki.domain.register;

/**
 * 符号づけ — the codes of a purpose as somebody confirmed them ({@link PurposeCodes}), as they are only proposed ({@link
 * ProposedCodes}), or the fact that it has none yet ({@link Uncoded}).
 */
public sealed interface Coding permits PurposeCodes, ProposedCodes, Uncoded {}
