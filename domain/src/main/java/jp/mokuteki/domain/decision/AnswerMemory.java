package jp.mokuteki.domain.decision;

/**
 * The compiled index of a register: what the rules ({@link DecisionRule}) said, under the packed question and with the days for which they
 * said it. A table of open places that doubles while it is small and takes no more when it is full, so what is kept is bounded; it only
 * saves work and is never anything but what the rules said.
 *
 * <p>An answer that holds for years is kept once for each stretch of {@value #STRETCH} days of which it was asked, so that the day need not be
 * searched among the revisions: where thousands of registers are loaded, what a question has to fetch from afar is what it costs. Readers
 * never wait; an entry is immutable, so a reader sees it whole or not at all.
 */
final class AnswerMemory {
    private static final int FEWEST = 4;
    private static final int MOST = 1 << 17;
    private static final int STRETCH_BITS = 7;
    private static final int STRETCH = 1 << STRETCH_BITS;

    private record Entry(long key, long from, long until, Decision decision) {
        boolean isOf(long asked, long day) {
            return key == asked && from <= day && day < until;
        }
    }

    private volatile Entry[] entries = new Entry[FEWEST];
    private int size;

    /** The decision kept under a key for a day, or null. */
    @SuppressWarnings(
            "NullAway") // null says "not kept": an Optional would be an object for each of millions of questions
    Decision get(long key, long day) {
        Entry[] table = entries;
        for (int place = place(key, day, table); table[place] != null; place = place + 1 & table.length - 1) {
            if (table[place].isOf(key, day)) {
                return table[place].decision;
            }
        }
        return null;
    }

    /** Keeps the decision of a day that holds from a day on until another. */
    synchronized void keep(long key, long day, long from, long until, Decision decision) {
        if (size < MOST / 2 && get(key, day) == null) {
            if (++size > entries.length / 2) {
                entries = doubled(entries);
            }
            long stretch = day & -STRETCH;
            put(new Entry(key, Math.max(from, stretch), Math.min(until, stretch + STRETCH), decision), entries);
        }
    }

    private static Entry[] doubled(Entry[] table) {
        var larger = new Entry[table.length * 2];
        for (Entry entry : table) {
            if (entry != null) {
                put(entry, larger);
            }
        }
        return larger;
    }

    private static void put(Entry entry, Entry[] table) {
        int place = place(entry.key, entry.from, table);
        while (table[place] != null) {
            place = place + 1 & table.length - 1;
        }
        table[place] = entry;
    }

    private static int place(long key, long day, Entry[] table) {
        long mixed = (key + (day >> STRETCH_BITS) * 0xC2B2AE3D27D4EB4FL) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & table.length - 1;
    }
}
