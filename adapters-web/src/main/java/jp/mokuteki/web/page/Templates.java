package jp.mokuteki.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** ひな型 — fills pages into their templates, which were compiled with the program and escape whatever is put into them. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /**
     * Writes a page.
     *
     * @param page what it says
     * @return HTML
     */
    public static String render(Page page) {
        var output = new StringOutput();
        ENGINE.render(page.template() + ".jte", page, output);
        return output.toString();
    }
}
