package jp.mokuteki.domain.register;

/** 符号づけ — the codes of a purpose, or the fact that it has none yet: {@link PurposeCodes} or {@link Uncoded}. */
public sealed interface Coding permits PurposeCodes, Uncoded {}
