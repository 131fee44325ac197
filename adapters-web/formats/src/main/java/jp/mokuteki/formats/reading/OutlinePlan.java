package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.intake.ListMark;
import jp.mokuteki.domain.intake.TableWords.Meaning;
import jp.mokuteki.domain.register.DisclosureColumn;

/** Where the categories of an outline begin, told from what stands below a line: the heading of a column. */
final class OutlinePlan {
    private static final int SENTENCES_BETWEEN = 3;

    private final List<OutlineLine> lines;
    private final Map<Integer, OutlineLine.Heading> headings = new HashMap<>();
    private final Set<Integer> wrapped = new HashSet<>();
    private final Set<Integer> starts = new HashSet<>();
    private String style = "";
    private int last = -1;

    OutlinePlan(List<OutlineLine> lines) {
        this.lines = lines;
        findHeadings();
        Optional<String> numbered = categoryStyle();
        if (numbered.isPresent()) {
            style = numbered.get();
            findNumbered();
        } else {
            findUnnumbered();
        }
    }

    private void findHeadings() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<OutlineLine.Heading> joined =
                    i + 1 < lines.size() ? lines.get(i).joined(lines.get(i + 1)) : Optional.empty();
            Optional<OutlineLine.Heading> found = lines.get(i).heading().or(() -> joined);
            if (found.isPresent()) {
                headings.put(i, found.get());
                last = i;
                if (lines.get(i).heading().isEmpty()) {
                    wrapped.add(++i);
                }
            }
        }
    }

    /** The way in which most of the numbers are written that have the heading of a column below them. */
    private Optional<String> categoryStyle() {
        var counts = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isHeading(i) && below(i).isPresent()) {
                lines.get(i).numbering().ifPresent(mark -> counts.merge(mark.style(), 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The first heading of a column below a line, where nothing but a few plain sentences stands between. */
    private Optional<OutlineLine.Heading> below(int index) {
        int sentences = 0;
        for (int i = index + 1; i < lines.size() && sentences <= SENTENCES_BETWEEN; i++) {
            if (headings.containsKey(i)) {
                return Optional.of(headings.get(i));
            }
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (lines.get(i).mark().isPresent()) {
                return Optional.empty();
            }
            sentences++;
        }
        return Optional.empty();
    }

    private void findNumbered() {
        boolean purposesToo = purposesAreNumberedAlike();
        var used = new HashSet<DisclosureColumn>();
        for (int i = 0; i < lines.size(); i++) {
            if (headings.containsKey(i)) {
                used.add(headings.get(i).column());
            } else if (isNumberedTitle(i) && (!purposesToo || opensCategory(i, used))) {
                starts.add(i);
                used.clear();
            }
        }
    }

    private boolean isNumberedTitle(int i) {
        return !isHeading(i)
                && lines.get(i)
                        .numbering()
                        .filter(mark -> mark.style().equals(style))
                        .isPresent()
                && below(i).isPresent();
    }

    /** Purposes that are numbered like categories: the first number below the heading of a column is 1 and no title. */
    private boolean purposesAreNumberedAlike() {
        for (int i : headings.keySet()) {
            int next = i + 1 + (wrapped.contains(i + 1) ? 1 : 0);
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            if (next < lines.size()
                    && lines.get(next).style().equals(style)
                    && lines.get(next)
                            .mark()
                            .map(ListMark::value)
                            .filter(value -> value == 1)
                            .isPresent()
                    && below(next).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean opensCategory(int i, Set<DisclosureColumn> used) {
        return used.isEmpty()
                || lines.get(i).means(Meaning.CATEGORY)
                || below(i).filter(heading -> used.contains(heading.column())).isPresent();
    }

    /** Without numbers a title is the plain line right above the heading of a column. */
    private void findUnnumbered() {
        var used = new HashSet<DisclosureColumn>();
        int above = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (headings.containsKey(i)) {
                boolean again = used.contains(headings.get(i).column());
                if (above >= 0 && isTitle(above, used.isEmpty() || again)) {
                    starts.add(above);
                    used.clear();
                }
                used.add(headings.get(i).column());
                above = -1;
            } else if (!lines.get(i).isBlank() && !wrapped.contains(i)) {
                above = i;
            }
        }
    }

    private boolean isTitle(int i, boolean expected) {
        OutlineLine line = lines.get(i);
        boolean sentence = line.text().endsWith("。");
        boolean named = line.means(Meaning.CATEGORY) && line.mark().isEmpty();
        return !sentence && (named || (expected && !line.isNumbered()));
    }

    boolean startsCategory(int i) {
        return starts.contains(i);
    }

    boolean hasNumbers() {
        return !style.isEmpty();
    }

    String style() {
        return style;
    }

    Optional<OutlineLine.Heading> heading(int i) {
        return Optional.ofNullable(headings.get(i));
    }

    boolean isWrapped(int i) {
        return wrapped.contains(i);
    }

    private boolean isHeading(int i) {
        return headings.containsKey(i) || wrapped.contains(i);
    }

    /** Asks whether no heading of a column comes any more. */
    boolean isPastHeadings(int i) {
        return i > last;
    }

    /** Asks whether all titles have one number: a list that the writer left to be numbered. */
    boolean hasOneNumber() {
        List<Integer> numbers = new ArrayList<>();
        for (int i : starts) {
            lines.get(i).numbering().ifPresent(mark -> numbers.add(mark.value()));
        }
        return numbers.size() > 2 && new HashSet<>(numbers).size() == 1;
    }
}
