package jp.mokuteki.launcher;

import jp.mokuteki.domain.decision.Verdict;

/** 終了コード — what the process says when it ends; those from 64 on are those of {@code sysexits.h}. */
enum ExitCode {
    /** 可, or done. */
    PERMITTED(0),
    /** 不可, or there is no such table. */
    REFUSED(1),
    /** 判断できない. */
    UNDETERMINED(2),
    /** {@code findings}: nothing that the law of the day does not have. */
    FRESH(0),
    /** {@code findings}: 要改正. */
    STALE(1),
    /** {@code verify}: 健全. */
    SOUND(0),
    /** {@code verify}: 改ざん. */
    TAMPERED(1),
    /** {@code verify}: 途切れ. */
    TRUNCATED(3),
    /** {@code check}: the manifest cannot be read. */
    BROKEN_MANIFEST(3),
    /** {@code verify --complete}: 健全, but 記載漏れ. */
    INCOMPLETE(4),
    /** The command line is wrong. */
    WRONG_USAGE(MokutekiCommand.WRONG_USAGE),
    /** A register file is not valid. */
    INVALID_REGISTER(65),
    /** A backup is not what its manifest says. */
    DAMAGED_BACKUP(65),
    /** There is no embedded database to back up. */
    NO_DATABASE(66),
    /** {@code findings}: no revision is in force on the day. */
    NO_REVISION(66),
    /** The database server, the server that was asked, or the address to listen on is not to be had. */
    UNAVAILABLE(69),
    /** A fault of this program. */
    UNEXPECTED(70),
    /** Something stands where a backup is to be written or restored. */
    OCCUPIED(73),
    /** A ledger is not what the checkpoint beside it says. */
    LEDGER_CHANGED(74),
    /** The embedded database is held by a running server. */
    IN_USE(75),
    /** The credential does not allow it. */
    NOT_PERMITTED(77),
    /** The configuration is wrong, the database belongs to a newer program, or its server could lose what it acknowledges. */
    BAD_CONFIGURATION(78);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case PERMITTED -> PERMITTED;
            case REFUSED -> REFUSED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    int number() {
        return number;
    }
}
