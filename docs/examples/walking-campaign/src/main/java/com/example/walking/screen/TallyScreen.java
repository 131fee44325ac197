package com.example.walking.screen;

import com.example.walking.application.Tally;

/** Shows the tally; no record of a person comes here. */
public final class TallyScreen {
    private TallyScreen() {}

    /** What a visitor reads. */
    public static String of(int total) {
        return Tally.class.getSimpleName() + ": " + total;
    }
}
