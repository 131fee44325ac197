package jp.mokuteki.formats.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.domain.intake.ColumnHeadings;
import jp.mokuteki.domain.intake.ListMark;
import jp.mokuteki.domain.intake.TableWords;
import jp.mokuteki.domain.register.DisclosureColumn;

/**
 * One line of an outline, taken apart.
 *
 * @param number the line, from 1
 * @param indent how far it stands in
 * @param text the line without space around it and marks of Markdown
 * @param mark the mark at its beginning, or nothing
 * @param heading what it says as the heading of a column, or nothing
 */
record OutlineLine(int number, int indent, String text, Optional<ListMark> mark, Optional<Heading> heading) {
    private static final Pattern MARKDOWN = Pattern.compile("(?:#{1,6}\\s+|>\\s+)(.*)");
    /** Marks of Markdown around all that stands behind the mark of a list. */
    private static final Pattern STRONG = Pattern.compile("(.{0,6}?)(?:\\*\\*|__)(.+)(?:\\*\\*|__)([:：]?)");

    private static final Pattern BRACKETED =
            Pattern.compile("[【〔［\\[<＜〈《「『≪（(](.+?)[】〕］\\]>＞〉》」』≫）)][:：]?[\\s\u3000]*(.*)");
    private static final Pattern WHOLLY_BRACKETED = Pattern.compile("[【〔［\\[<＜〈《≪](.+?)[】〕］\\]>＞〉》≫][:：]?");
    private static final Pattern COLON = Pattern.compile("(.{2,60}?)[:：][\\s\u3000]*(.*)");
    /** What ends a heading; a purpose of the same words, such as 「データ処理の外部委託」, ends otherwise. */
    private static final Pattern ENDS = Pattern.compile(".*(もの|事例|例|場合|ケース|利用|目的|内部|取扱い)[)）】〕］\\]>＞〉》」』≫:：。\\s]*");

    /**
     * The heading of a column.
     *
     * @param column the column
     * @param text the heading without brackets
     * @param rest what stands behind it on the line, often empty
     */
    record Heading(DisclosureColumn column, String text, String rest) {}

    static OutlineLine of(SourceLine line) {
        if (line.isBlank()) {
            return new OutlineLine(line.number(), 0, "", Optional.empty(), Optional.empty());
        }
        String text = plain(Texts.strip(line.text()));
        Optional<ListMark> mark = ListMark.of(text);
        Optional<Heading> heading =
                mark.flatMap(one -> heading(one.rest(), true)).or(() -> heading(text, false));
        return new OutlineLine(line.number(), Texts.indent(line.text()), text, mark, heading);
    }

    private static String plain(String text) {
        Matcher markdown = MARKDOWN.matcher(text);
        String body = markdown.matches() ? markdown.group(1) : text;
        Matcher strong = STRONG.matcher(body);
        return Texts.strip(strong.matches() ? strong.group(1) + strong.group(2) + strong.group(3) : body);
    }

    private static Optional<Heading> heading(String text, boolean listed) {
        Optional<ListMark> second = listed ? ListMark.number(text) : Optional.empty();
        String body = second.map(ListMark::rest).orElse(text);
        Matcher bracketed = BRACKETED.matcher(body);
        if (bracketed.matches()) {
            Optional<Heading> inside = named(bracketed.group(1), bracketed.group(2));
            if (inside.isPresent()) {
                return inside;
            }
        }
        Optional<Heading> whole = ENDS.matcher(body).matches() ? named(body, "") : Optional.empty();
        Matcher colon = COLON.matcher(body);
        return whole.or(() -> colon.matches() ? named(colon.group(1), colon.group(2)) : Optional.empty());
    }

    private static Optional<Heading> named(String text, String rest) {
        return ColumnHeadings.standard().find(text).map(column -> new Heading(column, Texts.strip(text), rest));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isNumbered() {
        return mark.filter(ListMark::isNumber).isPresent();
    }

    /** The number of a title: at the beginning, or behind a bullet. */
    Optional<ListMark> numbering() {
        return mark.flatMap(one -> one.isNumber() ? mark : ListMark.number(one.rest()));
    }

    String body() {
        return mark.map(ListMark::rest).orElse(text);
    }

    String style() {
        return mark.map(ListMark::style).orElse("");
    }

    boolean means(TableWords.Meaning meaning) {
        return TableWords.standard().means(body(), meaning);
    }

    /** The words inside of brackets that hold the whole line. */
    boolean isBracketed() {
        return WHOLLY_BRACKETED.matcher(text).matches();
    }

    /** What this line and the next say together, where this one is the beginning of a heading. */
    Optional<Heading> joined(OutlineLine next) {
        if (next.isBlank()
                || next.mark.isPresent()
                || !ColumnHeadings.standard().begins(body())) {
            return Optional.empty();
        }
        return heading(body() + next.text, false).filter(found -> found.rest().isEmpty());
    }
}
