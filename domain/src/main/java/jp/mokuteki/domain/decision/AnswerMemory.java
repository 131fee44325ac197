package jp.mokuteki.domain.decision;

/**
 * Keeps decisions under packed questions and the span of their day: a table of open places that doubles while it is small and takes no more when it is
 * full. Readers never wait; an entry is immutable, so a reader sees it whole or not at all.
 */
final class AnswerMemory {
    private static final int FEWEST = 16;
    private static final int MOST = 1 << 17;

    private record Entry(long key, int span, Decision decision) {
        boolean isOf(long asked, int on) {
            return key == asked && span == on;
        }
    }

    private volatile Entry[] entries = new Entry[FEWEST];
    private int size;

    /** The decision kept under a key for a span of days, or null. */
    @SuppressWarnings(
            "NullAway") // null says "not kept": an Optional would be an object for each of millions of questions
    Decision get(long key, int span) {
        Entry[] table = entries;
        for (int place = place(key, span, table); table[place] != null; place = place + 1 & table.length - 1) {
            if (table[place].isOf(key, span)) {
                return table[place].decision;
            }
        }
        return null;
    }

    synchronized Decision keep(long key, int span, Decision decision) {
        if (size < MOST / 2 && get(key, span) == null) {
            if (++size > entries.length / 2) {
                entries = doubled(entries);
            }
            put(new Entry(key, span, decision), entries);
        }
        return decision;
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
        int place = place(entry.key, entry.span, table);
        while (table[place] != null) {
            place = place + 1 & table.length - 1;
        }
        table[place] = entry;
    }

    private static int place(long key, int span, Entry[] table) {
        long mixed = (key + span * 0xC2B2AE3D27D4EB4FL) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & table.length - 1;
    }
}
