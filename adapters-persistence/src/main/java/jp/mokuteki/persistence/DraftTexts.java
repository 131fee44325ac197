package jp.mokuteki.persistence;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.InternalNotes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;

/**
 * Small collections as one column of text: authors joined by {@code |}, what is said of purposes as a line for each, with its
 * fields separated by tabs. No text of ours holds a line break or a tab.
 */
final class DraftTexts {
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern TAB = Pattern.compile("\t");

    private DraftTexts() {}

    static String authors(Set<String> authors) {
        return String.join("|", authors);
    }

    static Set<String> authors(String text) {
        return new TreeSet<>(Arrays.asList(BAR.split(text, -1)));
    }

    static String relations(Map<PurposeId, PurposeRelation> relations) {
        return lines(relations, relation -> relation.kind().name() + "\t" + relation.explanation());
    }

    static Map<PurposeId, PurposeRelation> relations(String text) {
        return byPurpose(text, fields -> new PurposeRelation(PurposeRelation.Kind.valueOf(fields[1]), fields[2]));
    }

    static String notes(InternalNotes notes) {
        return lines(notes.byPurpose(), note -> note);
    }

    static InternalNotes notes(String general, String text) {
        return new InternalNotes(general, byPurpose(text, fields -> fields[1]));
    }

    static String ids(Stream<PurposeId> ids) {
        return ids.map(PurposeId::toString).collect(Collectors.joining("|"));
    }

    static Set<PurposeId> ids(String text) {
        return text.isEmpty()
                ? Set.of()
                : BAR.splitAsStream(text).map(PurposeId::parse).collect(Collectors.toSet());
    }

    private static <T> String lines(Map<PurposeId, T> said, Function<T, String> fields) {
        return said.entrySet().stream()
                .map(one -> one.getKey() + "\t" + fields.apply(one.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static <T> Map<PurposeId, T> byPurpose(String text, Function<String[], T> reader) {
        var said = new TreeMap<PurposeId, T>();
        text.lines()
                .map(line -> TAB.split(line, -1))
                .forEach(fields -> said.put(PurposeId.parse(fields[0]), reader.apply(fields)));
        return said;
    }
}
