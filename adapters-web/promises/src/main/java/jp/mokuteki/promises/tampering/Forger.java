package jp.mokuteki.promises.tampering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerExport;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.promises.tampering.Suite.Original;

/** 改ざんの手口 — ways to change an export; each gives other bytes than there were. */
enum Forger {
    /** One bit of one byte, anywhere. */
    BIT {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            return flipped(original.export(), random.nextInt(original.export().length), random.nextInt(8));
        }
    },
    /** A byte is put in. */
    BYTE_INSERTED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            byte[] bytes = original.export();
            int at = random.nextInt(bytes.length + 1);
            byte[] longer = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, longer, 0, at);
            longer[at] = bytes[random.nextInt(bytes.length)];
            System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
            return longer;
        }
    },
    /** A byte is taken out. */
    BYTE_DELETED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            byte[] bytes = original.export();
            int at = random.nextInt(bytes.length);
            byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
            System.arraycopy(bytes, at + 1, shorter, at, bytes.length - at - 1);
            return shorter;
        }
    },
    /** It ends early, anywhere. */
    TRUNCATED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            return Arrays.copyOf(original.export(), random.nextInt(original.export().length));
        }
    },
    /** A record, a checkpoint or the header is not there. */
    LINE_DELETED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            lines.remove(random.nextInt(lines.size()));
            return SampledLedger.joined(lines);
        }
    },
    /** A line stands twice, the second time anywhere. */
    LINE_DUPLICATED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
            return SampledLedger.joined(lines);
        }
    },
    /** Two lines have changed places. */
    LINES_SWAPPED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            int one = random.nextInt(lines.size());
            int second = (one + 1 + random.nextInt(lines.size() - 1)) % lines.size();
            Collections.swap(lines, one, second);
            return SampledLedger.joined(lines);
        }
    },
    /** A line of another insurer's ledger is put in. */
    FOREIGN_INSERTED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            lines.add(
                    random.nextInt(lines.size() + 1),
                    other.lines().get(random.nextInt(other.lines().size())));
            return SampledLedger.joined(lines);
        }
    },
    /** A line of another insurer's ledger stands where one of this was, at the same place where there is one. */
    FOREIGN_SPLICED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            int at = random.nextInt(Math.min(lines.size(), other.lines().size()));
            lines.set(at, other.lines().get(at));
            return SampledLedger.joined(lines);
        }
    },
    /** A record has another salt, of the right form. */
    RESALTED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            int at = random.nextInt(lines.size());
            byte[] salt = new byte[32];
            random.nextBytes(salt);
            byte[] digits = HexFormat.of().formatHex(salt).getBytes(StandardCharsets.US_ASCII);
            byte[] line = lines.get(at).clone();
            // a record ends with its salt; what another line ends with is overwritten too
            System.arraycopy(digits, 0, line, line.length - 3 - digits.length, digits.length);
            lines.set(at, line);
            return SampledLedger.joined(lines);
        }
    },
    /** A record was removed the way a purge does it, but no record says so. */
    PURGED {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            List<byte[]> lines = original.lines();
            List<Long> exchanges = List.copyOf(original.ledger().exchanges());
            if (exchanges.isEmpty()) {
                return TRUNCATED.forge(original, other, random);
            }
            SealedRecord one = original.ledger().record(exchanges.get(random.nextInt(exchanges.size())));
            byte[] line = LedgerExport.record(one);
            long sequence = one.record().sequence();
            lines.replaceAll(
                    each -> Arrays.equals(each, line) ? LedgerExport.purged(sequence, one.leaf(), sequence + 1) : each);
            return SampledLedger.joined(lines);
        }
    },
    /** An old copy, whole and signed, but shorter than what is known. */
    ROLLED_BACK {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            return original.older(random);
        }
    },
    /** All was written anew, with one statement less or in another order, and signed with another key. */
    RESIGNED_WITH_ANOTHER_KEY {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            return rewritten(original, random, Keys.signer(original.ledger().origin()))
                    .export();
        }
    },
    /** The same with the first key itself, which somebody got hold of. */
    RESIGNED_WITH_ITS_KEY {
        @Override
        byte[] forge(Original original, Original other, SplittableRandom random) {
            return rewritten(original, random, original.signer()).export();
        }
    };

    /** Whether it shows only to somebody who knows a checkpoint from before. */
    boolean needsCheckpoint() {
        return this == ROLLED_BACK || this == RESIGNED_WITH_ITS_KEY;
    }

    abstract byte[] forge(Original original, Original other, SplittableRandom random);

    static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        return changed;
    }

    private static Original rewritten(Original original, SplittableRandom random, CheckpointSigner by) {
        List<LedgerTail.Draft> drafts = new ArrayList<>(original.ledger().drafts());
        if (drafts.size() > 1 && random.nextBoolean()) {
            drafts.remove(random.nextInt(drafts.size()));
        } else {
            Collections.shuffle(drafts, new Random(random.nextLong()));
        }
        // no shorter than it was, which would be seen by itself
        while (drafts.size() < original.ledger().size()) {
            drafts.add(drafts.get(random.nextInt(drafts.size())));
        }
        return new Original(original.ledger().rewritten(by, drafts), by);
    }
}
