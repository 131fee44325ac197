package jp.mokuteki.promises.product;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 痕跡 — finds texts that must not be there in any bytes, written in UTF-8 or UTF-16. Immutable. */
public final class Traces {
    private static final int PREFIX = 8;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private static final class Trace {
        private final byte[] bytes;
        private final String name;

        Trace(byte[] bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }
    }

    private final Map<Long, List<Trace>> traces = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];

    /**
     * Takes what is looked for.
     *
     * @param secrets the name under which a find is told, and the texts, each of eight characters or more
     */
    public Traces(Map<String, ? extends Collection<String>> secrets) {
        secrets.forEach((name, texts) ->
                texts.forEach(text -> CHARSETS.forEach(charset -> add(name, text.getBytes(charset)))));
    }

    private void add(String name, byte[] bytes) {
        begins[pair(bytes, 0)] = true;
        traces.computeIfAbsent(prefix(bytes, 0), prefix -> new ArrayList<>()).add(new Trace(bytes, name));
    }

    private static int pair(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    private static long prefix(byte[] bytes, int at) {
        long prefix = 0;
        for (int i = 0; i < PREFIX; i++) {
            prefix = (prefix << 8) | (bytes[at + i] & 0xff);
        }
        return prefix;
    }

    /**
     * Looks for them.
     *
     * @param bytes where
     * @return the names of those that stand there
     */
    public Set<String> in(byte[] bytes) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at + PREFIX <= bytes.length; at++) {
            if (begins[pair(bytes, at)]) {
                for (Trace trace : traces.getOrDefault(prefix(bytes, at), List.of())) {
                    if (standsAt(trace.bytes, bytes, at)) {
                        found.add(trace.name);
                    }
                }
            }
        }
        return found;
    }

    /** Thirteen digits in a row are not twelve: what goes on with a digit is something else. */
    private static boolean standsAt(byte[] trace, byte[] bytes, int at) {
        int end = at + trace.length;
        return end <= bytes.length
                && Arrays.equals(trace, 0, trace.length, bytes, at, end)
                && !isDigit(bytes, at - 1, -1)
                && !isDigit(bytes, end, 1);
    }

    /** Passes over the zero byte that UTF-16 puts beside a digit. */
    private static boolean isDigit(byte[] bytes, int at, int direction) {
        int place = at >= 0 && at < bytes.length && bytes[at] == 0 ? at + direction : at;
        return place >= 0 && place < bytes.length && bytes[place] >= '0' && bytes[place] <= '9';
    }
}
