package jp.mokuteki.domain.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.domain.law.CitationUnit.Kind;

/** Walks through a text once and collects the places in the law that it mentions. Not thread-safe. */
final class MentionScanner {
    private static final Pattern SAME_STATUTE = Pattern.compile("同法");
    private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]{1,80}[）)]");
    private static final Pattern AND = Pattern.compile("、|，|,|・|及び|並びに|又は|若しくは|および|ならびに|または|もしくは|から|～|〜");
    private static final Pattern UNIT_BEGINS = Pattern.compile("第|別表|附則");
    /** How the names of other texts end (住民基本台帳法, 施行令, 管理規程), and their units. */
    private static final Pattern OTHER_TEXT = Pattern.compile("[法律令則程約例条項号表]");

    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]");

    private final String text;
    private final List<CitationMention> found = new ArrayList<>();
    private Optional<Statute> latest = Optional.empty();
    private int position;

    MentionScanner(String text) {
        this.text = text;
    }

    List<CitationMention> mentions() {
        while (position < text.length()) {
            if (!takeNamed() && !takeBare()) {
                position++;
            }
        }
        return List.copyOf(found);
    }

    /** A name of a statute, or 「同法」, with the units that follow it and those joined to them. */
    private boolean takeNamed() {
        int begin = position;
        Optional<StatuteNames.Named> named = StatuteNames.standard().at(text, begin);
        int length = named.map(one -> one.name().length()).orElseGet(() -> lengthOf(SAME_STATUTE, begin));
        if (length == 0) {
            return false;
        }
        latest = named.map(StatuteNames.Named::statute).or(() -> latest);
        position = begin + length;
        int units = position + lengthOf(BRACKET, position);
        if (take(latest, begin, units)) {
            takeJoined();
        }
        return true;
    }

    private void takeJoined() {
        int joint = lengthOf(AND, position);
        while (joint > 0 && take(latest, position + joint, position + joint)) {
            joint = lengthOf(AND, position);
        }
    }

    /** Units that follow no name. */
    private boolean takeBare() {
        boolean free = position == 0
                || !OTHER_TEXT.matcher(text.substring(position - 1, position)).matches();
        return free && lengthOf(UNIT_BEGINS, position) > 0 && take(Optional.empty(), position, position);
    }

    private boolean take(Optional<Statute> statute, int from, int unitsFrom) {
        var units = new ArrayList<CitationUnit>();
        int end = unitsFrom;
        Optional<CitationUnit.Read> next = next(units, end);
        while (next.isPresent()) {
            units.add(next.get().unit());
            end = next.get().end();
            next = next(units, end);
        }
        if (units.isEmpty()) {
            return false;
        }
        found.add(new CitationMention(statute, units, from, unitsFrom, end));
        position = end;
        return true;
    }

    private Optional<CitationUnit.Read> next(List<CitationUnit> before, int start) {
        try {
            return Citation.followers(before).stream()
                    .flatMap(kind -> CitationUnit.at(kind, text, start).stream())
                    .filter(this::isUnit)
                    .findFirst();
        } catch (InvalidCitationException e) {
            // 第百百条 is no number and so no unit
            return Optional.empty();
        }
    }

    /** A kana that begins a word is no sub-item: 第8号オンライン資格確認. */
    private boolean isUnit(CitationUnit.Read read) {
        boolean wordGoesOn = read.end() < text.length()
                && KATAKANA.matcher(text.substring(read.end(), read.end() + 1)).matches();
        return read.unit().kind() != Kind.SUB_ITEM || !wordGoesOn;
    }

    private int lengthOf(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() - start : 0;
    }
}
