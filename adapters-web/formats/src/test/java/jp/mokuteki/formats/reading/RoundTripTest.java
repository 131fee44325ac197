package jp.mokuteki.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;
import jp.mokuteki.formats.FormattedReviews;
import jp.mokuteki.formats.FormattedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in any form is read back as the same table. */
class RoundTripTest {
    private static final Map<TableFormat, String> ENDINGS = Map.of(
            TableFormat.JSON, "json",
            TableFormat.CSV, "csv",
            TableFormat.MARKDOWN, "md",
            TableFormat.ISSUED, "txt",
            TableFormat.HTML, "html");

    private static ImportedTable readBack(RegisterRevision revision, TableFormat format) {
        return Documents.read("table." + ENDINGS.get(format), new FormattedTables().write(revision, format));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
    void the_society_s_table_comes_back_with_its_content_hash(TableFormat format) {
        RegisterRevision revision = SocietyTable.revision();

        ImportedTable imported = readBack(revision, format);

        assertThat(imported.table().contentHash()).isEqualTo(revision.table().contentHash());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "JSON_LD"})
    void forms_with_room_for_it_give_the_title_back(TableFormat format) {
        RegisterRevision revision = SocietyTable.revision();

        assertThat(readBack(revision, format).table().title())
                .isEqualTo(revision.table().title());
    }

    @Test
    void a_published_csv_comes_back_with_its_content_hash() {
        var published = new PublishedTable(Optional.empty(), SocietyTable.revision(), Optional.empty());

        ImportedTable imported =
                Documents.read("register.csv", new FormattedReviews().publish(published, TableFormat.CSV));

        assertThat(imported.table().contentHash()).isEqualTo(SocietyTable.read().contentHash());
    }

    @Test
    void a_register_file_comes_back_with_its_content_hash() {
        PurposeTable table = SocietyTable.read();

        ImportedTable imported = Documents.read("register.csv", RegisterFile.write(table));

        assertThat(imported.table().contentHash()).isEqualTo(table.contentHash());
        assertThat(imported.table().title()).isEqualTo(table.title());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
    void random_tables_come_back(TableFormat format) {
        var random = new SplittableRandom(20_261_126);
        for (int i = 0; i < 30; i++) {
            var revision =
                    new RegisterRevision(1, EffectivePeriod.since(SocietyTable.EFFECTIVE_FROM), randomTable(random));

            assertThat(readBack(revision, format).table().contentHash())
                    .as("table %s of %s", i, format)
                    .isEqualTo(revision.table().contentHash());
        }
    }

    private static PurposeTable randomTable(SplittableRandom random) {
        var categories = new ArrayList<PurposeCategory>();
        int number = 0;
        for (int i = random.nextInt(1, 13); i > 0; i--) {
            number += random.nextInt(1, 4);
            categories.add(category(random, number, categories.isEmpty()));
        }
        return new PurposeTable(
                "利用目的" + words(random),
                DisclosureColumn.IN_ORDER.stream()
                        .map(DisclosureColumn::heading)
                        .toList(),
                categories);
    }

    private static PurposeCategory category(SplittableRandom random, int number, boolean filled) {
        var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            cells.put(column, cell(random, new PurposeId(number, column, 1), filled));
        }
        String title = "業務" + words(random);
        return new PurposeCategory(number, title, NumberAffair.ofCategory(number, title), cells);
    }

    private static Cell cell(SplittableRandom random, PurposeId first, boolean filled) {
        int kind = filled ? 2 : random.nextInt(4);
        if (kind < 2) {
            return kind == 0 ? new Cell.DeclaredNone() : new Cell.Undeclared();
        }
        List<PurposeOfUse> purposes = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            var id = new PurposeId(first.category(), first.column(), purposes.size() + 1);
            purposes.add(new PurposeOfUse(id, words(random) + "の実施", new Uncoded()));
        }
        return new Cell.Purposes(purposes);
    }

    /** Words with all that a form might take for its own. */
    private static String words(SplittableRandom random) {
        String[] parts = {
            "健診", "、", "（", "）", "|", "<b>", "&amp;", "&", "\\", "\"", ",", "'", "=", "*", "_", "#", "`", "<br>",
            "</li>", "𠮷", "①", "ｶﾅ", " x ", "・", "[", "]", "~", "1.", "なし"
        };
        var words = new StringBuilder("保険");
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            words.append(parts[random.nextInt(parts.length)]);
        }
        // what stands together is one space in HTML
        return words.append("給付").toString().replaceAll(" +", " ");
    }
}
