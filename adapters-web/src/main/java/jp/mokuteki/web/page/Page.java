package jp.mokuteki.web.page;

/** ページ — what a page says: one record for each page, which its template writes. */
public interface Page {
    /**
     * Gives what stands around it.
     *
     * @return the frame
     */
    Frame frame();

    /**
     * Names its template.
     *
     * @return the name of a file below {@code src/main/jte}, without its ending
     */
    String template();
}
