package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.table.InvalidCodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GroundFormulaTest {
    @Test
    void reads_bars_as_all_and_strokes_as_one_of() {
        GroundFormula formula = GroundFormula.parse("APPI_CONSENT/APPI_PROPERTY|HEALTH_INSURANCE_57");

        assertThat(formula.groups()).hasSize(2);
        assertThat(formula.groups().get(0))
                .containsExactly(new GroundCode("APPI_CONSENT"), new GroundCode("APPI_PROPERTY"));
        assertThat(formula).hasToString("APPI_CONSENT/APPI_PROPERTY|HEALTH_INSURANCE_57");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "APPI_CONSENT|",
                "APPI_CONSENT//APPI_PROPERTY",
                "NO_SUCH_GROUND",
                "APPI_CONSENT|APPI_CONSENT"
            })
    void refuses_a_formula_with_an_empty_an_unknown_or_a_repeated_ground(String text) {
        assertThatThrownBy(() -> GroundFormula.parse(text)).isInstanceOf(InvalidCodeException.class);
    }
}
