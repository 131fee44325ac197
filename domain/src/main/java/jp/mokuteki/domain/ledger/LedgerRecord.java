package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * 記録 — one record of a ledger: whose it is, its place, when it was made, and what it states.
 *
 * <p>Its body is canonical JSON and begins with format, insurer, kind and sequence, so that it proves nothing anywhere else:
 * <pre>{"format":1,"insurer":"06139992","kind":"key-rotation","sequence":41,"stated":{…},"written":{"recordedAt":"…"}}</pre>
 * The order of records is the sequence, never the clock.
 *
 * <p>Example: {@code new LedgerRecord(new LedgerOrigin("06139992"), 1, Instant.parse("2026-03-31T15:00:00Z"), false, new
 * Export(new SequenceRange(0, 0), "auditor-1", new Caller("app-1", "req-1", Optional.empty()))).recordedOn()} is
 * {@code 2026-04-01}. Legal source: 番号法第23条.
 *
 * @param origin the ledger
 * @param sequence its place, from 0
 * @param recordedAt when it was made, kept to the microsecond
 * @param clockRanBackwards marks that the record before was made at a later time by the clock
 * @param entry what it states
 */
public record LedgerRecord(
        LedgerOrigin origin, long sequence, Instant recordedAt, boolean clockRanBackwards, LedgerEntry entry) {
    /** The version of the format of bodies. */
    public static final int FORMAT = 1;

    /** Half of what one text of the ledger may have, so that its proof has room beside it. */
    static final int LONGEST = CanonicalJson.LONGEST / 2;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Checks the bounds. */
    public LedgerRecord {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(entry, "entry");
        recordedAt = Times.kept(recordedAt);
        if (sequence < 0 || sequence >= TreeHead.LARGEST) {
            throw new InvalidLedgerTextException("records are numbered from 0 to 2^53 - 2");
        }
        if (entry.pointsBackTo().orElse(-1) >= sequence) {
            throw new InvalidLedgerTextException("a record is about earlier records");
        }
        if (entry instanceof KeyRotation rotation && !rotation.key().name().equals(origin.toString())) {
            throw new InvalidLedgerTextException("a key bears the name of its ledger");
        }
    }

    /**
     * Reads a body.
     *
     * @param body what {@link #body} gave
     * @return the record
     * @throws InvalidLedgerTextException where the body is not canonical or not of the frozen form
     */
    public static LedgerRecord parse(byte[] body) {
        return parse(body, 0, body.length);
    }

    static LedgerRecord parse(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            throw new InvalidLedgerTextException("the body of a record has at most " + LONGEST + " bytes");
        }
        try {
            return MemberReader.whole(bytes, from, to, LedgerRecord::read);
        } catch (IllegalArgumentException e) {
            throw new InvalidLedgerTextException("the body of a record is not in its one form", e);
        }
    }

    private static Members stated(LedgerEntry entry) {
        if (entry instanceof Correction correction) {
            return correction.members();
        } else if (entry instanceof Purge purge) {
            return purge.members();
        } else if (entry instanceof Export export) {
            return export.members();
        } else if (entry instanceof KeyRotation rotation) {
            return rotation.members();
        }
        return ((Exchange) entry).members();
    }

    static LedgerRecord read(MemberReader members) {
        members.whole("format", FORMAT);
        var origin = new LedgerOrigin(members.text("insurer"));
        RecordKind kind = RecordKind.of(members.text("kind"));
        long sequence = members.whole("sequence");
        LedgerEntry entry = members.members("stated", stated -> entry(kind, stated));
        return members.members("written", written -> {
            boolean clockRanBackwards = written.mark("clockRanBackwards");
            return new LedgerRecord(origin, sequence, written.time("recordedAt"), clockRanBackwards, entry);
        });
    }

    private static LedgerEntry entry(RecordKind kind, MemberReader stated) {
        return switch (kind) {
            case REQUEST, PROVISION, RECEIPT, NO_DATA, REFUSAL -> Exchange.read(kind, stated);
            case CORRECTION -> Correction.read(stated);
            case PURGE -> Purge.read(stated);
            case EXPORT -> Export.read(stated);
            case KEY_ROTATION -> KeyRotation.read(stated);
        };
    }

    /**
     * Writes the body: the bytes that are hashed, stored and never written again.
     *
     * @return canonical JSON in UTF-8, at most 32,768 bytes
     * @throws InvalidLedgerTextException where it would be larger
     */
    public byte[] body() {
        byte[] body = CanonicalJson.write(json());
        if (body.length > LONGEST) {
            throw new InvalidLedgerTextException("the body of a record has at most " + LONGEST + " bytes");
        }
        return body;
    }

    private Json json() {
        var written = new Members().mark("clockRanBackwards", clockRanBackwards).time("recordedAt", recordedAt);
        return new Members()
                .whole("format", FORMAT)
                .text("insurer", origin.insurer())
                .text("kind", kind().code())
                .whole("sequence", sequence)
                .members("stated", stated(entry))
                .members("written", written)
                .json();
    }

    /**
     * Gives the kind.
     *
     * @return the kind of what it states
     */
    public RecordKind kind() {
        return entry.kind();
    }

    /**
     * Gives the day of the record, from which its period of retention counts.
     *
     * @return a civil date in Japan
     */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(recordedAt, JAPAN);
    }

    /**
     * Lists what the law asks for and the record does not state.
     *
     * @return what is missing, in the order of the law; empty where the record is complete
     */
    public List<MissingContent> missing() {
        return entry.missing(recordedOn());
    }
}
