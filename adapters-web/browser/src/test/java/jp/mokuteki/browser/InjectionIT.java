package jp.mokuteki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that would do something on a page if they were not written as texts: nothing happens where they are shown. */
@ExtendWith(Stage.Given.class)
class InjectionIT {
    private final Stage stage;
    private Visitor visitor;

    InjectionIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void come() {
        visitor = stage.visitor();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void there_are_sixty_of_them_and_each_would_do_harm() {
        assertThat(Payloads.ALL)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("(?s).*[<>\"'&`{$].*"));
    }

    /** Kept by the interface for programs, then shown: as the letters that they are, and nothing happens. */
    @Test
    void what_was_kept_is_shown_as_letters_on_every_page() {
        for (String payload : Payloads.ALL) {
            stage.record(payload, "髙﨑" + payload, "K-60");
        }
        stage.token(Payloads.ALL.get(0), "reader");

        visitor.open("/ledger?reference=K-60");
        String first = visitor.page().textContent("main");
        visitor.page().locator("main a[href*='after=']").click();
        String all = first + visitor.page().textContent("main");

        assertThat(Payloads.ALL).allSatisfy(payload -> assertThat(all).contains(payload));
        visitor.page().locator("tbody a").first().click();
        visitor.open("/credentials");
        assertThat(visitor.page().textContent("main")).contains(Payloads.ALL.get(0));
        assertThat(visitor.page().evaluate("() => window.harmed === undefined")).isEqualTo(true);
        assertThat(visitor.complaints()).isEmpty();
    }
}
