package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.CodesFile;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are proposed from words, with the words that led to them, and measured against what people coded. */
class CodeProposalsTest {
    /**
     * Forty-two purposes in the words of other societies' published tables, coded by hand before the rules were written; no rule
     * was made for them.
     */
    private static final String HOLD_OUT = "/hold-out-purposes.csv";

    /** What has been reached, with a little room; kinds of information are what words say least of. */
    private static final Map<CodeAttribute, Double> FLOORS = Map.of(
            CodeAttribute.ACTIONS, 1.0,
            CodeAttribute.HANDLING, 0.9,
            CodeAttribute.COUNTERPARTIES, 0.8,
            CodeAttribute.INFORMATION, 0.65,
            CodeAttribute.INDIVIDUAL_NUMBER, 1.0,
            CodeAttribute.AFFAIRS, 0.6,
            CodeAttribute.GROUNDS, 0.9);

    private static final CodeProposals PROPOSALS = CodeProposals.standard();

    /** How the proposals for one code stand to what people coded. */
    private static final class Measure {
        private int proposed;
        private int right;
        private int coded;

        void add(List<String> proposal, List<String> codes) {
            proposed += proposal.size();
            coded += codes.size();
            right += (int) proposal.stream().filter(codes::contains).count();
        }

        double precision() {
            return proposed == 0 ? 1 : (double) right / proposed;
        }

        double recall() {
            return coded == 0 ? 1 : (double) right / coded;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "precision %.2f, recall %.2f (%d of %d)",
                    precision(),
                    recall(),
                    right,
                    coded);
        }
    }

    private static Map<CodeAttribute, Measure> measured(Table coded, Supplier<List<CodeProposal>> proposals) {
        Map<CodeAttribute, Measure> measures = new EnumMap<>(CodeAttribute.class);
        List<CodeProposal> all = proposals.get();
        for (int i = 0; i < all.size(); i++) {
            for (CodeAttribute attribute : CodeAttribute.values()) {
                measures.computeIfAbsent(attribute, key -> new Measure())
                        .add(all.get(i).values(attribute), values(coded.rows().get(i), attribute));
            }
        }
        return new TreeMap<>(measures);
    }

    private static List<String> values(TableRow row, CodeAttribute attribute) {
        String text = row.text(attribute.toString());
        return attribute == CodeAttribute.GROUNDS || text.isEmpty()
                ? List.of(text).stream().filter(one -> !one.isEmpty()).toList()
                : Arrays.asList(text.split("\\|", -1));
    }

    private static Map<CodeAttribute, Measure> ofTheSociety() {
        Table coded = CodesFile.parse("classified", Table.referenceText("appendix2-classified.csv"));
        return measured(coded, () -> PROPOSALS.of(uncoded(SocietyTable.read())));
    }

    private static PurposeTable uncoded(PurposeTable table) {
        return table.coded(purpose -> purpose.coded(new Uncoded()));
    }

    private static Table holdOut() {
        try (var in = CodeProposalsTest.class.getResourceAsStream(HOLD_OUT)) {
            return Table.parse(
                    HOLD_OUT,
                    Table.decode(
                            HOLD_OUT,
                            java.util.Objects.requireNonNull(in, HOLD_OUT).readAllBytes()),
                    "title",
                    "column",
                    "text",
                    "actions",
                    "handling",
                    "counterparties",
                    "information",
                    "individualNumber",
                    "affairs",
                    "grounds");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CodeProposal proposed(String title, String column, String text) {
        DisclosureColumn place = DisclosureColumn.of(column);
        var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        DisclosureColumn.IN_ORDER.forEach(one -> cells.put(one, new Cell.Undeclared()));
        cells.put(place, new Cell.Purposes(List.of(new PurposeOfUse(new PurposeId(1, place, 1), text, new Uncoded()))));
        var category = new PurposeCategory(1, title, NumberAffair.ofCategory(1, title), cells);
        var headings = DisclosureColumn.IN_ORDER.stream()
                .map(DisclosureColumn::heading)
                .toList();
        return PROPOSALS.of(new PurposeTable("表", headings, List.of(category))).get(0);
    }

    private static void print(String what, Map<CodeAttribute, Measure> measures) {
        System.getLogger(CodeProposalsTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        what
                                + measures.entrySet().stream()
                                        .map(one -> "\n  " + one.getKey() + ": " + one.getValue())
                                        .collect(Collectors.joining()));
    }

    @Test
    void the_society_s_own_codes_are_found_again() {
        Map<CodeAttribute, Measure> measures = ofTheSociety();

        print("the society's table", measures);
        measures.forEach((attribute, measure) -> {
            assertThat(measure.precision()).as("precision of %s", attribute).isGreaterThanOrEqualTo(0.9);
            assertThat(measure.recall()).as("recall of %s", attribute).isGreaterThanOrEqualTo(0.9);
        });
    }

    @Test
    void the_codes_of_purposes_that_no_rule_was_made_for_are_found_too() {
        Table holdOut = holdOut();

        Map<CodeAttribute, Measure> measures = measured(
                holdOut,
                () -> holdOut.rows().stream()
                        .map(row -> proposed(row.text("title"), row.text("column"), row.text("text")))
                        .toList());

        print("hold-out", measures);
        assertThat(holdOut.rows()).hasSizeGreaterThanOrEqualTo(30);
        measures.forEach((attribute, measure) -> {
            assertThat(measure.precision()).as("precision of %s", attribute).isGreaterThanOrEqualTo(0.9);
            assertThat(measure.recall()).as("recall of %s", attribute).isGreaterThanOrEqualTo(FLOORS.get(attribute));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other-business | 印刷業務の委託                         | handling         | ENTRUSTMENT           | 委託
            other-business | 損保会社への求償                       | counterparties   | LIABILITY_INSURER     | 損保
            other-business | 健保連の共同事業                       | handling         | JOINT_USE             | 共同事業
            other-business | コラボヘルスとしての健診結果の提供     | counterparties   | EMPLOYER              | コラボヘルス
            internal       | 番号法に定める利用事務                 | individualNumber | USE_AFFAIR            | 番号法に定める利用事務
            internal       | 特定健診の実施                         | information      | SPECIFIC_HEALTH_CHECKUP | 特定健診
            internal       | 健診の案内                             | actions          | USE                   | 健保組合等の内部での利用に係るもの
            """)
    void a_proposal_names_the_words_that_led_to_it(
            String column, String text, String attribute, String value, String phrase) {
        assertThat(proposed("保健事業に必要な利用目的", column, text).leads())
                .filteredOn(lead -> lead.attribute().toString().equals(attribute))
                .contains(new CodeLead(attributeOf(attribute), value, phrase));
    }

    private static CodeAttribute attributeOf(String code) {
        return Arrays.stream(CodeAttribute.values())
                .filter(one -> one.toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_longer_phrase_hides_the_shorter_one_in_it() {
        assertThat(proposed("保健事業", "internal", "特定健診の実施").values(CodeAttribute.INFORMATION))
                .containsExactly("SPECIFIC_HEALTH_CHECKUP");
        assertThat(proposed("保健事業", "internal", "特定健診及び健診の実施").values(CodeAttribute.INFORMATION))
                .containsExactlyInAnyOrder("SPECIFIC_HEALTH_CHECKUP", "HEALTH_CHECKUP");
    }

    @Test
    void where_nothing_leads_to_a_kind_of_information_there_is_no_proposal() {
        CodeProposal proposal = proposed("その他", "internal", "機関誌の発行");

        assertThat(proposal.values(CodeAttribute.INFORMATION)).isEmpty();
        assertThat(proposal.coding()).isEqualTo(new Uncoded());
    }

    @Test
    void codes_that_contradict_themselves_are_no_proposal() {
        // affairs are for receipts alone, and a network exchange is none of the employer's
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            for (PurposeOfUse purpose : SocietyTable.read().purposes()) {
                CodeProposal proposal = proposed("特定個人情報 番号法による情報連携", column.toString(), purpose.text());

                assertThat(proposal.coding()).isInstanceOfAny(ProposedCodes.class, Uncoded.class);
            }
        }
    }

    @Test
    void proposed_codes_are_only_proposed_and_confirmed_ones_stay() {
        PurposeTable confirmed = SocietyTable.read();

        PurposeTable proposed = PROPOSALS.proposed(uncoded(confirmed));

        assertThat(PROPOSALS.of(confirmed)).isEmpty();
        assertThat(PROPOSALS.proposed(confirmed)).isEqualTo(confirmed);
        assertThat(proposed.contentHash()).isEqualTo(confirmed.contentHash());
        assertThat(proposed.purposes()).hasSize(38).allSatisfy(purpose -> {
            assertThat(purpose.coding()).isInstanceOf(ProposedCodes.class);
            assertThat(purpose.codes()).isEmpty();
        });
    }

    @Test
    void each_purpose_is_told_once_it_has_a_proposal() {
        PurposeTable table = uncoded(SocietyTable.read());
        var seen = new ArrayList<PurposeId>();

        List<CodeProposal> proposals = PROPOSALS.of(table, seen::add);

        assertThat(seen)
                .isEqualTo(proposals.stream().map(CodeProposal::purpose).toList())
                .hasSize(38);
    }
}
