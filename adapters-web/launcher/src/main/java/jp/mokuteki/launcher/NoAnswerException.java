package jp.mokuteki.launcher;

/** 回答を得られない — a server that was asked gives no answer. */
final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How the command ends. */
    private final ExitCode exitCode;

    NoAnswerException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
