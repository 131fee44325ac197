package jp.mokuteki.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkTableReaderTest {
    /** The reference files, in one of which a text is replaced where it first stands. */
    private static UnaryOperator<String> with(String file, String before, String after) {
        return name -> {
            String text = Table.referenceText(name);
            return name.equals(file) ? text.replaceFirst(before, after) : text;
        };
    }

    private static void readAll(UnaryOperator<String> texts) {
        var reader = new NetworkTableReader(texts);
        reader.flows();
        reader.affairs();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            network-flows.csv      | INQUIRER,OTHER_MEDICAL_INSURER | ASKER,OTHER_MEDICAL_INSURER | network-flows.csv:2: societyRole: must be one of [INQUIRER, PROVIDER]
            network-flows.csv      | INQUIRER,OTHER_MEDICAL_INSURER | INQUIRER,NOBODY             | network-flows.csv:2: counterparty: recipient class: no such code
            network-flows.csv      | HEALTH_INSURANCE_SOCIETY       | SOCIETY                     | network-flows.csv:2: inquirerClass: no such class of bodies
            network-flows.csv      | both-readings                  | likely                      | network-flows.csv:2: certainty: certainty: no such code
            network-flows.csv      | 2017-05-30                     | 2017-05-32                  | network-flows.csv:2: validFrom: no such date
            inquiry-affairs.csv    | ,PUBLIC_MONEY_ACCOUNT,PUBLIC_MONEY_ACCOUNT, | ,PUBLIC_MONEY_ACCOUNT,MONEY, | inquiry-affairs.csv:2: kinds: information kind: no such code
            inquiry-affairs.csv    | ,PUBLIC_MONEY_ACCOUNT,PUBLIC_MONEY_ACCOUNT, | ,MONEY,PUBLIC_MONEY_ACCOUNT, | inquiry-affairs.csv:2: networkCategory: no such network category
            inquiry-affairs.csv    | 2024-05-27,,2,,                | 2024-05-27,,1,,             | inquiry-affairs.csv:3: item: stands twice
            """)
    void refuses_a_wrong_line_naming_file_line_and_column(String file, String before, String after, String message) {
        assertThatThrownBy(() -> readAll(with(file, before, after)))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void reads_the_reference_files_as_they_are() {
        var reader = new NetworkTableReader(Table::referenceText);

        assertThat(reader.flows()).isEqualTo(NetworkTable.standard().flows());
        assertThat(reader.affairs()).isEqualTo(NetworkTable.standard().affairs());
    }
}
