package jp.mokuteki.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser window: what it complains about and what it asks of others is written down. */
final class Visitor implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 360;
    /** A window of 1280 points at twice the size. */
    static final int ZOOMED = 640;

    private static final int HEIGHT = 900;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address, Browser.NewContextOptions options) {
        this.address = address;
        this.context = browser.newContext(options.setLocale("ja-JP").setViewportSize(WIDE, HEIGHT));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // the browser itself writes a line for every answer that is a problem, which tests ask for
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/")) {
                complaints.add("asks another host: " + request.url());
            }
        });
    }

    /** Goes to a path and tells with which status it answered. */
    int open(String path) {
        Response response = page.navigate(address + path);
        return response == null ? 0 : response.status();
    }

    Page page() {
        return page;
    }

    /** Where it is, without scheme and host. */
    String path() {
        URI uri = URI.create(page.url());
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    void widen(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** What went wrong since the last time it was asked. */
    List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
