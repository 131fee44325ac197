package jp.mokuteki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Looks at the page that is shown from every side: by eye and by ear, by keyboard, on a phone, enlarged, and printed. */
record PageLook(Visitor visitor, String name) {
    void assertGood() {
        Page page = visitor.page();
        Look.picture(page, name);
        assertThat(Look.barriers(page)).as("barriers that axe finds").isEmpty();
        assertThat(Look.unreachable(page)).as("out of reach of a keyboard").isEmpty();
        assertFits(Visitor.ZOOMED, "at 200 %");
        assertFits(Visitor.NARROW, "at 360 px");
        Look.picture(page, name + "-360");
        visitor.widen(Visitor.WIDE);
        assertThat(visitor.complaints()).as("what the browser complains about").isEmpty();
    }

    private void assertFits(int width, String how) {
        visitor.widen(width);
        assertThat(Look.tooWide(visitor.page()))
                .as("wider than the window " + how)
                .isEmpty();
    }
}
