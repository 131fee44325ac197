package jp.mokuteki.formats.reading;

import java.util.List;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;

/** The lines above a table, the last of which is its heading. */
final class Heading {
    private Heading() {}

    static void take(TableIntake intake, List<SourceLine> above) {
        for (int i = 0; i < above.size(); i++) {
            SourceLine line = above.get(i);
            String text = Texts.strip(line.text()).replaceFirst("^#{1,6}\\s+", "");
            if (i == above.size() - 1 && text.length() <= 200) {
                intake.title(line.number(), text);
            } else {
                intake.note(line.number(), LineReason.BEFORE_TABLE);
            }
        }
    }
}
