package jp.mokuteki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page, whatever it says. */
@ExtendWith(Stage.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private Visitor visitor;
    private Visitor stranger;
    private List<String> pages;

    @BeforeAll
    void visit(Stage stage) {
        visitor = stage.visitor();
        stranger = stage.stranger();
        pages = Site.pages(visitor);
    }

    @AfterAll
    void leave() {
        visitor.close();
        stranger.close();
    }

    /** Where the links end nowhere the rest would be looked at in vain. */
    @Test
    void every_kind_of_page_is_reached_by_links() {
        assertThat(pages)
                .map(Site::kind)
                .contains(
                        "/",
                        "/revisions/{n}",
                        "/ask",
                        "/map",
                        "/timeline",
                        "/register/revisions",
                        "/register/revisions/{n}",
                        "/register/imports",
                        "/ledger",
                        "/ledger/records/{n}",
                        "/ledger/reconciliation",
                        "/dashboard",
                        "/credentials");
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_for_everybody() {
        return Stream.concat(
                pages.stream().map(page -> DynamicTest.dynamicTest(page, () -> look(visitor, page, ""))),
                Stream.of("/", "/sign-in", "/revisions/1", "/ledger")
                        .map(page -> DynamicTest.dynamicTest(
                                page + " for a stranger", () -> look(stranger, page, "stranger-"))));
    }

    private static void look(Visitor visitor, String address, String prefix) {
        visitor.complaints();
        visitor.open(address);
        new PageLook(visitor, prefix + Site.name(address)).assertGood();
    }
}
