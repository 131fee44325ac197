package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.domain.table.InvalidCodeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PurposeIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1.internal.1", "6.provide.2", "12.other-business.999", "4.review-payment.2", "99.receive.1"})
    void prints_what_it_reads(String text) {
        assertThat(PurposeId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "6.provide",
                "6.provide.0",
                "06.provide.1",
                "100.provide.1",
                "6.PROVIDE.1",
                "6.provide.1000",
                "６.provide.1",
                "6.provide.1\n"
            })
    void refuses_a_malformed_id(String text) {
        assertThatThrownBy(() -> PurposeId.parse(text)).isInstanceOf(InvalidCodeException.class);
    }
}
