package jp.mokuteki.launcher;

/** 使い方の誤り — the command line cannot be understood. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
