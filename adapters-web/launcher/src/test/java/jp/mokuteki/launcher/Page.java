package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A page of the documentation with the blocks that it shows. */
record Page(List<Block> blocks) {
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)(?: (\\S+))?\n(.*?)^```$");

    /** A block with its kind and, where it is a file, its name. */
    record Block(String kind, String name, String text) {}

    /** A block with the answer that follows it. */
    record Shown(Block block, String answer) {}

    static Page read(String name) {
        try {
            String text = Files.readString(ROOT.resolve(name), StandardCharsets.UTF_8);
            return new Page(FENCE.matcher(text)
                    .results()
                    .map(fence ->
                            new Block(fence.group(1), fence.group(2) == null ? "" : fence.group(2), fence.group(3)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> ofKind(String kind) {
        return blocks.stream().filter(block -> block.kind().equals(kind)).toList();
    }

    /** The blocks that are followed by an answer of a kind. */
    List<Shown> shown(Predicate<Block> wanted, String answerKind) {
        var shown = new ArrayList<Shown>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (wanted.test(blocks.get(i)) && blocks.get(i + 1).kind().equals(answerKind)) {
                shown.add(new Shown(blocks.get(i), blocks.get(i + 1).text()));
            }
        }
        return shown;
    }
}
