package jp.mokuteki.promises.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandInsTest {
    private static final String ID = "0190f5fe-7c00-7a00-8000-0123456789ab";

    private final StandIns standIns =
            new StandIns("mk_0123456789_secret", Map.of("record", List.of(ID), "revision", List.of("1", "12")));

    private String filled(String request) {
        return new String(standIns.filled(request.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void what_stands_in_is_as_long_as_what_it_stands_for() {
        String request = standIns.token() + " " + standIns.ids("record").get(0);

        assertThat(request).doesNotContain(ID).hasSameSizeAs(filled(request));
        assertThat(filled(request)).isEqualTo("mk_0123456789_secret " + ID);
    }

    @Test
    void a_number_counted_from_one_stands_for_itself_so_that_no_word_of_a_request_is_changed() {
        assertThat(standIns.ids("revision")).containsExactly("1", "12");
        assertThat(filled("{\"relation\":\"same_meaning\"}")).isEqualTo("{\"relation\":\"same_meaning\"}");
    }
}
