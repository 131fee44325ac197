package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.RegisterRevision;
import org.junit.jupiter.api.Test;

/** The table as JSON. */
class JsonTableTest {
    private static JsonNode readBack(RegisterRevision revision) throws Exception {
        return new ObjectMapper().readTree(JsonTable.write(Fixtures.unsigned(revision)));
    }

    @Test
    void names_the_revision_and_its_hashes() throws Exception {
        var revision = Fixtures.theSocietysRevision();

        JsonNode json = readBack(revision);

        assertThat(json.get("revision").intValue()).isEqualTo(1);
        assertThat(json.get("effectiveFrom").textValue()).isEqualTo("2020-10-01");
        assertThat(json.has("effectiveTo")).isFalse();
        assertThat(json.get("contentHash").textValue())
                .isEqualTo(revision.table().contentHash().toString());
        assertThat(json.get("codesHash").textValue())
                .isEqualTo(revision.table().codesHash().toString());
        assertThat(json.get("title").textValue()).isEqualTo(revision.table().title());
        assertThat(json.get("columns")).hasSize(5);
        assertThat(json.get("categories"))
                .hasSize(8)
                .allSatisfy(category -> assertThat(category.get("cells")).hasSize(5));
    }

    @Test
    void names_the_end_of_a_revision_that_has_one() throws Exception {
        var period = new EffectivePeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2027, 4, 1));
        var revision =
                new RegisterRevision(1, period, Fixtures.theSocietysRevision().table());

        JsonNode json = readBack(revision);

        assertThat(json.get("effectiveTo").textValue()).isEqualTo("2027-04-01");
    }

    @Test
    void a_purpose_stands_with_its_codes() throws Exception {
        JsonNode cell = readBack(Fixtures.theSocietysRevision())
                .get("categories")
                .get(5)
                .get("cells")
                .get(3);

        JsonNode purpose = cell.get("purposes").get(1);

        assertThat(cell.get("state").textValue()).isEqualTo("PURPOSES");
        assertThat(purpose.get("id").textValue()).isEqualTo("6.provide.2");
        assertThat(purpose.get("handling").textValue()).isEqualTo("NETWORK_LINKAGE");
        assertThat(purpose.get("individualNumber").textValue()).isEqualTo("NETWORK");
        assertThat(purpose.get("actions")).map(JsonNode::textValue).containsExactly("PROVIDE");
        assertThat(purpose.get("counterparties")).map(JsonNode::textValue).contains("OTHER_MEDICAL_INSURER");
        assertThat(purpose.get("information")).map(JsonNode::textValue).contains("ELIGIBILITY");
        assertThat(purpose.get("grounds").textValue()).contains("MYNUMBER_NETWORK");
    }

    @Test
    void a_purpose_without_codes_stands_alone_and_a_blank_cell_says_so() throws Exception {
        JsonNode uncoded = readBack(Fixtures.withOnePurpose("甲")).at("/categories/0/cells/4/purposes/0");
        JsonNode blank = readBack(Fixtures.withABlankCell()).at("/categories/0/cells/4");

        assertThat(uncoded.toString()).isEqualTo("{\"id\":\"1.receive.1\",\"text\":\"甲\"}");
        assertThat(blank.toString()).isEqualTo("{\"column\":\"receive\",\"state\":\"UNDECLARED\",\"purposes\":[]}");
    }
}
