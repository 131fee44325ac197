package jp.mokuteki.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("情報連携の表")
final class NetworkTableTest {
    private static final NetworkTable TABLE = NetworkTable.standard();

    @Test
    void has_every_row_and_every_item() {
        assertThat(TABLE.flows()).hasSize(87);
        assertThat(TABLE.affairs()).hasSize(50);
        assertThat(TABLE.affairs().stream().map(InquiryAffair::number).distinct())
                .hasSize(AffairNumber.COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-05-29 | INQUIRER | ADMINISTRATIVE_ORGAN  | LOCAL_TAX            |
            2017-05-30 | INQUIRER | ADMINISTRATIVE_ORGAN  | LOCAL_TAX            | BOTH_READINGS
            2022-01-10 | INQUIRER | ADMINISTRATIVE_ORGAN  | UNEMPLOYMENT_BENEFIT |
            2022-01-11 | INQUIRER | ADMINISTRATIVE_ORGAN  | UNEMPLOYMENT_BENEFIT | STATED
            2024-05-26 | INQUIRER | ADMINISTRATIVE_ORGAN  | FAMILY_REGISTER      |
            2024-05-27 | INQUIRER | ADMINISTRATIVE_ORGAN  | FAMILY_REGISTER      | STATED
            2024-05-27 | PROVIDER | OTHER_MEDICAL_INSURER | ELIGIBILITY          | STATED
            2024-05-27 | PROVIDER | ADMINISTRATIVE_ORGAN  | BENEFIT              | STATED
            2024-05-26 | PROVIDER | OTHER_MEDICAL_INSURER | BENEFIT_UNDER_OTHER_LAW |
            2024-05-27 | PROVIDER | OTHER_MEDICAL_INSURER | BENEFIT_UNDER_OTHER_LAW | INFERRED
            2024-05-27 | PROVIDER | OTHER_MEDICAL_INSURER | BENEFIT_UNDER_OTHER_LAW+BENEFIT | INFERRED
            2024-05-27 | PROVIDER | OTHER_MEDICAL_INSURER | BENEFIT+CLAIM        |
            2024-05-27 | INQUIRER | OTHER_MEDICAL_INSURER | LOCAL_TAX            |
            """)
    void lists_a_kind_as_surely_as_its_surest_row(
            LocalDate day, SocietyRole role, String counterparty, String kinds, Certainty certainty) {
        List<NetworkFlow> rows = TABLE.flows(day, role, new RecipientClass(counterparty));

        assertThat(NetworkTable.lists(rows, kinds(kinds)).orElse(null)).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-26, 5-18, ADMINISTRATIVE_ORGAN, LOCAL_TAX, false",
        "2024-05-27, 5-18, ADMINISTRATIVE_ORGAN, LOCAL_TAX, true",
        "2024-05-27, 5-18, ADMINISTRATIVE_ORGAN, LOCAL_TAX+PENSION_BENEFIT+UNEMPLOYMENT_BENEFIT, true",
        "2024-05-27, 5-18, OTHER_MEDICAL_INSURER, LOCAL_TAX, false",
        "2024-05-27, 5-18, OTHER_MEDICAL_INSURER, ELIGIBILITY+DEPENDENT_ELIGIBILITY, true",
        "2024-05-27, 5-12, ADMINISTRATIVE_ORGAN, LOCAL_TAX, false"
    })
    void an_affair_names_what_it_may_obtain_from_that_class(
            LocalDate day, String affair, String counterparty, String kinds, boolean named) {
        List<InquiryAffair> items = TABLE.affairs(day, AffairNumber.parse(affair), new RecipientClass(counterparty));

        assertThat(NetworkTable.names(items, kinds(kinds))).isEqualTo(named);
    }

    @Test
    void names_the_table_of_the_day() {
        assertThat(TABLE.tableOn(LocalDate.of(2017, 5, 29))).isEmpty();
        assertThat(TABLE.tableOn(LocalDate.of(2024, 5, 26)))
                .map(Object::toString)
                .hasValue("番号法別表第二");
        assertThat(TABLE.tableOn(LocalDate.of(2024, 5, 27)))
                .map(Object::toString)
                .hasValue("令和6年デジタル庁・総務省令第9号第2条の表");
    }

    private static Set<InformationKind> kinds(String text) {
        return Arrays.stream(text.split("\\+", -1)).map(InformationKind::new).collect(Collectors.toSet());
    }
}
