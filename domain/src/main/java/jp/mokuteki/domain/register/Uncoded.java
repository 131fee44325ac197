package jp.mokuteki.domain.register;

/** 符号なし — a purpose that nobody has coded yet: it never permits; what rests on it alone is undetermined. */
public record Uncoded() implements Coding {}
