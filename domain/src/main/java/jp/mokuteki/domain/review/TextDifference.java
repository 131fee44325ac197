package jp.mokuteki.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 字句の異同 — two texts side by side with what changed marked, in parts as a reader underlines them: a whole 第8号, a whole word
 * in katakana, and no single letters that happen to be the same between two changes.
 *
 * <p>Example: {@code TextDifference.between("番号法第19条第7号", "番号法第19条第8号").after().get(1).text()} is {@code 第8号}. Legal source:
 * none.
 *
 * @param before the parts of the earlier text; together they are the text
 * @param after the parts of the later text
 */
public record TextDifference(List<Part> before, List<Part> after) {
    /** Of what a reader takes as one: a unit of a citation, a number, a word; any other character stands for itself. */
    private static final Pattern TOKEN =
            Pattern.compile("第[0-9０-９〇一二三四五六七八九十百千]+[条項号](?:の[0-9０-９]+)?|[0-9０-９]+|[A-Za-zＡ-Ｚａ-ｚ]+|[ァ-ヶー]+|.");

    /** A part of two texts that is as long as this is no coincidence. */
    private static final int KEPT_AT_LEAST = 3;

    /**
     * 部分 — a part of a text.
     *
     * @param kind whether the other text has it too
     * @param text the part
     */
    public record Part(Kind kind, String text) {}

    /** 部分の種類 — whether a part stands in both texts. */
    public enum Kind {
        /** 同じ部分. */
        KEPT,
        /** 改正部分. */
        CHANGED
    }

    /** Copies its lists. */
    public TextDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Compares two texts.
     *
     * @param before the earlier text; empty where there was none
     * @param after the later text; empty where there is none
     * @return the parts of both
     */
    public static TextDifference between(String before, String after) {
        return joined(stretches(tokens(before), tokens(after)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What stands at one place of both texts: the same, or something else in each. */
    private record Stretch(String kept, String before, String after) {
        boolean isKept() {
            return !kept.isEmpty();
        }
    }

    private static List<Stretch> stretches(List<String> before, List<String> after) {
        int[][] common = CommonTokens.lengths(before, after);
        var stretches = new ArrayList<Stretch>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                stretches.add(new Stretch(before.get(i++), "", ""));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                stretches.add(new Stretch("", before.get(i++), ""));
            } else {
                stretches.add(new Stretch("", "", after.get(j++)));
            }
        }
        return withoutCoincidences(run(stretches));
    }

    /** Joins neighbours of one kind. */
    private static List<Stretch> run(List<Stretch> stretches) {
        var runs = new ArrayList<Stretch>();
        for (Stretch next : stretches) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).isKept() == next.isKept()) {
                runs.set(last, together(runs.get(last), next));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private static Stretch together(Stretch one, Stretch next) {
        return new Stretch(one.kept() + next.kept(), one.before() + next.before(), one.after() + next.after());
    }

    /** Between two changes a short stretch that is the same is a coincidence, and read with them. */
    private static List<Stretch> withoutCoincidences(List<Stretch> runs) {
        var read = new ArrayList<Stretch>();
        for (int i = 0; i < runs.size(); i++) {
            Stretch one = runs.get(i);
            boolean between = i > 0 && i < runs.size() - 1;
            boolean coincidence = one.isKept() && between && one.kept().length() < KEPT_AT_LEAST;
            read.add(coincidence ? new Stretch("", one.kept(), one.kept()) : one);
        }
        return run(read);
    }

    private static TextDifference joined(List<Stretch> stretches) {
        var before = new ArrayList<Part>();
        var after = new ArrayList<Part>();
        for (Stretch one : stretches) {
            Kind kind = one.isKept() ? Kind.KEPT : Kind.CHANGED;
            add(before, kind, one.kept() + one.before());
            add(after, kind, one.kept() + one.after());
        }
        return new TextDifference(before, after);
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
