package jp.mokuteki.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.web.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the picture of flows nothing lies over anything else, and nothing lies outside. */
class FlowDrawingTest {
    private static List<FlowRow> rows(Language language) {
        return new FlowRows(Texts.in(language), LocalDate.of(2026, 4, 1))
                .of(SocietyTable.revision().table());
    }

    private static List<FlowDrawing.Box> boxes(FlowDrawing drawing) {
        return drawing.bands().stream()
                .flatMap(band -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(band.centre()),
                        band.groups().stream()
                                .flatMap(group -> group.nodes().stream())
                                .map(FlowDrawing.Node::box)))
                .toList();
    }

    private static boolean overlap(FlowDrawing.Box one, FlowDrawing.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void boxes_lie_apart_and_within_the_picture(Language language) {
        FlowDrawing drawing = FlowDrawing.of(rows(language), List.of("a", "b"));
        List<FlowDrawing.Box> boxes = boxes(drawing);

        assertThat(boxes).hasSize(22);
        for (FlowDrawing.Box box : boxes) {
            assertThat(boxes).filteredOn(other -> !other.equals(box)).noneMatch(other -> overlap(box, other));
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
        }
    }

    @Test
    void exchanges_over_the_network_stand_apart() {
        FlowDrawing drawing = FlowDrawing.of(rows(Language.JAPANESE), List.of("a", "b"));

        assertThat(drawing.bands()).hasSize(2);
        assertThat(drawing.bands().get(1).groups())
                .flatExtracting(FlowDrawing.Group::nodes)
                .extracting(node -> node.flow().network())
                .containsOnly(true);
    }

    @Test
    void nothing_is_drawn_of_no_flows() {
        assertThat(FlowDrawing.of(List.of(), List.of("a", "b")).bands()).isEmpty();
    }

    @Test
    void a_name_is_broken_where_it_may_be() {
        assertThat(BrokenText.of("他の医療保険者")).containsExactly("他の医療保険者");
        assertThat(BrokenText.of("中間サーバー・オンライン資格確認等システムの運営主体"))
                .allSatisfy(line -> assertThat(BrokenText.width(line)).isLessThanOrEqualTo(32));
        assertThat(BrokenText.of("operator of the insurers' shared systems"))
                .containsExactly("operator of the insurers'", "shared systems");
    }
}
