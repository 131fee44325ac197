package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What it costs to go from one object to the next and to do nothing there: as many ways as there are insurers, each over so many objects that lie
 * apart. It tells how much of what a decision costs more among many insurers is the way to it.
 */
final class FarLines {
    /** With the head of an array the 64 bytes that a processor fetches at a time. */
    private static final int REFERENCES = 12;

    private final int length;
    private final Object[][] begins = new Object[Questions.COUNT][];

    FarLines(int ways, int length) {
        this.length = length;
        List<Object[]> lines = new ArrayList<>();
        for (int i = 0; i < ways * length; i++) {
            lines.add(new Object[REFERENCES]);
        }
        Collections.shuffle(lines, new Random(1));
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i)[0] = lines.get(i % length == length - 1 ? i : i + 1);
        }
        for (int i = 0; i < begins.length; i++) {
            begins[i] = lines.get(i % ways * length);
        }
        Collections.shuffle(Arrays.asList(begins), new Random(2));
    }

    /** Goes one way for each question; gives how many ends were found, of which each leads to itself. */
    int walk() {
        int ends = 0;
        for (Object[] begin : begins) {
            Object[] line = begin;
            for (int step = 1; step < length; step++) {
                line = (Object[]) line[0];
            }
            ends += line[0] == line ? 1 : 0;
        }
        return ends;
    }
}
