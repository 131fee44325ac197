package jp.mokuteki.promises.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** 枠の変異 — what can be wrong with where a request begins and ends: lengths, chunks, versions and line ends. */
final class FramingMutations {
    private static final List<String> LENGTHS = List.of(
            "0", "1", "-1", "+5", "9999999999999999999999", "abc", "", " ", "5, 5", "5, 6", "0x10", "262145", "1e3");
    private static final List<String> CODINGS = List.of(
            "chunked", "chunked, chunked", "gzip, chunked", "identity", "x", "", "chunked;a=b", "\u000bchunked");
    private static final List<String> VERSIONS = List.of(
            "HTTP/1.0",
            "HTTP/1.2",
            "HTTP/2.0",
            "HTTP/0.9",
            "HTTP/9.9",
            "http/1.1",
            "",
            "HTTP/1.1 x",
            "HTTP/1.1\r\nHost: b");

    private final Chance chance;

    FramingMutations(Chance chance) {
        this.chance = chance;
    }

    /** From now on nobody can say how many answers there will be. */
    void change(Draft draft) {
        draft.framed = false;
        switch (chance.below(6)) {
            case 0 -> length(draft);
            case 1 -> chunked(draft, "chunked");
            case 2 -> {
                draft.header("Content-Length", String.valueOf(draft.body.length));
                chunked(draft, chance.of(CODINGS));
            }
            case 3 -> draft.version = chance.of(VERSIONS);
            case 4 -> draft.header("Content-Length", chance.of(LENGTHS));
            default -> draft.header("Transfer-Encoding", chance.of(CODINGS));
        }
        if (draft.headers.stream().noneMatch(header -> header.name().matches("Content-Length|Transfer-Encoding"))) {
            length(draft);
        }
    }

    private static void length(Draft draft) {
        draft.header("Content-Length", String.valueOf(draft.body.length));
        draft.header("content-length", String.valueOf(draft.body.length));
    }

    private void chunked(Draft draft, String coding) {
        draft.header("Transfer-Encoding", coding);
        String body = new String(draft.body, StandardCharsets.ISO_8859_1);
        var chunks = new StringBuilder();
        for (int at = 0; at < body.length(); ) {
            int end = Math.min(body.length(), at + 1 + chance.below(200));
            chunks.append(Integer.toHexString(end - at))
                    .append("\r\n")
                    .append(body, at, end)
                    .append("\r\n");
            at = end;
        }
        chunks.append(chance.inPercent(10) ? "0\r\nX-Trailer: y\r\n\r\n" : "0\r\n\r\n");
        draft.body = chunks.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
