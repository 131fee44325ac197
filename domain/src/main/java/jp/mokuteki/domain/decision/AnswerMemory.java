package jp.mokuteki.domain.decision;

/**
 * Keeps decisions under packed questions: a table of open places that doubles while it is small and takes no more when it is
 * full. Readers never wait; an entry is immutable, so a reader sees it whole or not at all.
 */
final class AnswerMemory {
    private static final int FEWEST = 16;
    private static final int MOST = 1 << 16;

    private record Entry(long key, Decision decision) {}

    private volatile Entry[] entries = new Entry[FEWEST];
    private int size;

    /** The decision kept under a key, or null. */
    @SuppressWarnings(
            "NullAway") // null says "not kept": an Optional would be an object for each of millions of questions
    Decision get(long key) {
        Entry[] table = entries;
        for (int place = place(key, table); table[place] != null; place = place + 1 & table.length - 1) {
            if (table[place].key == key) {
                return table[place].decision;
            }
        }
        return null;
    }

    synchronized Decision keep(long key, Decision decision) {
        if (size < MOST / 2 && get(key) == null) {
            if (++size > entries.length / 2) {
                entries = doubled(entries);
            }
            put(new Entry(key, decision), entries);
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
        int place = place(entry.key, table);
        while (table[place] != null) {
            place = place + 1 & table.length - 1;
        }
        table[place] = entry;
    }

    private static int place(long key, Entry[] table) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & table.length - 1;
    }
}
