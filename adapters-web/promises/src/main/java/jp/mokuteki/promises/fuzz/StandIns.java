package jp.mokuteki.promises.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 代役 — what stands in a request for what differs from run to run: the token, and ids that the product has given. */
final class StandIns {
    private static final int SHORTEST = 12;

    private final String token;
    private final Map<String, List<String>> ids;
    private final Map<String, String> real = new LinkedHashMap<>();

    /** Takes the real token and the real ids by their kinds. */
    StandIns(String realToken, Map<String, List<String>> realIds) {
        token = "T".repeat(Math.max(realToken.length(), 1));
        real.put(token, realToken);
        ids = new LinkedHashMap<>();
        realIds.forEach((kind, values) ->
                ids.put(kind, values.stream().map(value -> standIn(kind, value)).toList()));
    }

    /**
     * As long as the real one, so that no length in a request changes; only letters in small, as ids have. A short id, a
     * number counted from one, is the same in each run and stands for itself: a stand-in of a few letters would be met
     * within words.
     */
    private String standIn(String kind, String id) {
        if (id.length() < SHORTEST) {
            return id;
        }
        String name = kind.toLowerCase(java.util.Locale.ROOT) + "x" + (char) ('a' + real.size() % 26);
        String standIn = (name.repeat(4) + "z".repeat(id.length())).substring(0, id.length() - 2)
                + (char) ('a' + real.size() / 26)
                + (char) ('a' + real.size() % 26);
        real.put(standIn, id);
        return standIn;
    }

    String token() {
        return token;
    }

    List<String> ids(String kind) {
        return ids.getOrDefault(kind, List.of());
    }

    /** The request as it is sent. */
    byte[] filled(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        String filled = text;
        for (Map.Entry<String, String> one : real.entrySet()) {
            filled = filled.replace(one.getKey(), one.getValue());
        }
        return filled.equals(text) ? request : filled.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A text without the token. */
    String masked(String text) {
        return text.replace(real.getOrDefault(token, token), token);
    }
}
