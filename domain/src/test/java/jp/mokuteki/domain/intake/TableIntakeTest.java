package jp.mokuteki.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.domain.intake.TableWords.Meaning;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is put together item by item, and what cannot stand in one is refused with its line. */
class TableIntakeTest {
    private final TableIntake intake = new TableIntake("table.txt");

    private void aCategory(int line, int number) {
        intake.category(line, number, "区分" + number, LineReason.NUMBERED_TITLE);
    }

    @Test
    void three_states_of_a_cell_stay_apart() {
        aCategory(1, 3);
        intake.purpose(2, DisclosureColumn.INTERNAL, "健診の実施", LineReason.LISTED);
        intake.none(3, DisclosureColumn.PROVIDE);

        var category = intake.end(3, LineReason.EMPTY).table().category(3).orElseThrow();

        assertThat(category.cell(DisclosureColumn.INTERNAL).listed()).hasSize(1);
        assertThat(category.cell(DisclosureColumn.PROVIDE)).isEqualTo(new Cell.DeclaredNone());
        assertThat(category.cell(DisclosureColumn.RECEIVE)).isEqualTo(new Cell.Undeclared());
    }

    @Test
    void a_line_of_which_nothing_was_said_is_left_aside_and_told() {
        aCategory(2, 1);
        intake.none(4, DisclosureColumn.INTERNAL);

        assertThat(intake.end(5, LineReason.MARKUP).lines())
                .map(line -> line.line() + " " + line.as())
                .containsExactly("1 aside", "2 category", "3 aside", "4 none", "5 aside");
    }

    @Test
    void two_categories_of_one_number_are_refused_with_both_lines() {
        aCategory(1, 1);

        assertThatThrownBy(() -> aCategory(7, 1))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage("table.txt:7: category: the number 1 stands twice, first in line 1");
    }

    @Test
    void a_cell_does_not_say_none_and_list_purposes() {
        aCategory(1, 1);
        intake.none(2, DisclosureColumn.INTERNAL);

        assertThatThrownBy(() -> intake.purpose(3, DisclosureColumn.INTERNAL, "健診", LineReason.LISTED))
                .hasMessageContaining("table.txt:3: internal: the cell says なし");
    }

    @Test
    void an_individual_number_is_refused_and_not_repeated() {
        aCategory(1, 1);

        assertThatThrownBy(() -> intake.purpose(2, DisclosureColumn.INTERNAL, "健診 123456789018", LineReason.LISTED))
                .isInstanceOf(NumberInTableException.class)
                .hasMessageNotContaining("1234");
    }

    @Test
    void a_document_without_a_cell_that_says_something_holds_no_table() {
        aCategory(1, 1);

        assertThatThrownBy(() -> intake.end(1, LineReason.EMPTY)).hasMessageContaining("no table of purposes");
    }

    @ParameterizedTest
    @CsvSource({
        "なし, NONE",
        "・なし, NONE",
        "該当なし, NONE",
        "無し, NONE",
        "特になし。, NONE",
        "（なし）, NONE",
        "－, DASH",
        "―, DASH",
        "---, DASH",
        "保健事業に必要な利用目的, CATEGORY",
        "その他, CATEGORY",
        "区分, CORNER",
        "'', CORNER",
        "No., CORNER",
        "注1) 対象外, NOTE",
        "なお書き以下のとおり, NOTE",
        "以上, END",
        "以　上, END",
        "２０２４年４月１日, END",
        "令和６年12月２日施行, END",
        "○○健康保険組合, END",
        "お問い合わせ先, END"
    })
    void words_mean_what_they_mean(String text, Meaning meaning) {
        assertThat(TableWords.standard().means(text, meaning)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"なしの花粉症の健診, NONE", "健診, DASH", "健診の実施, CATEGORY", "健診の実施, NOTE", "健診の実施, END", "健康保険組合への届出, END"})
    void other_words_do_not(String text, Meaning meaning) {
        assertThat(TableWords.standard().means(text, meaning)).isFalse();
    }
}
