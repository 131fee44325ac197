package jp.mokuteki.promises.http;

/** 応答の形の誤り — what came is no answer of HTTP. */
public final class NotHttpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotHttpException(String message) {
        super(message);
    }
}
