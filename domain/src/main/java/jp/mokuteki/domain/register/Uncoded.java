package jp.mokuteki.domain.register;

/**
 * 符号なし — a purpose that nobody has coded yet: it never permits; what rests on it alone is undetermined.
 *
 * <p>Example: {@code new PurposeOfUse(PurposeId.parse("9.internal.1"), "診療費の分析", new Uncoded()).codes().isPresent()} is
 * {@code false}. Legal source: none.
 */
public record Uncoded() implements Coding {}
