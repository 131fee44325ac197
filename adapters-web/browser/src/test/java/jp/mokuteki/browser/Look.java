package jp.mokuteki.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is looked at on every page; each gives what is wrong, and nothing where all is well. */
final class Look {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AXE = resource("/axe/axe.min.js");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_TABS = 400;
    /** Beyond the last element the focus leaves the page. */
    private static final int LEFT = -1;

    /** What axe finds serious or worse, as {@code rule: where}. */
    private static final String FINDINGS = """
            async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .flatMap(one => one.nodes.map(node => one.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))
            """;

    /** Elements that a keyboard must reach; of radio buttons one of each name. */
    private static final String REACHABLE = """
            () => {
              const names = new Set();
              const seen = element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
                && !element.disabled && element.tabIndex >= 0;
              const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(seen)
                .filter(element => {
                  if (element.type !== 'radio') return true;
                  const first = !names.has(element.name);
                  names.add(element.name);
                  return first;
                });
              all.forEach((element, place) => { element.dataset.reach = place; });
              document.activeElement.blur();
              return all.map(element => element.outerHTML.slice(0, 120));
            }
            """;

    /** Which of them has the focus, or for a radio button has one of its name; and whether that can be seen. */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return '-1 true';
              const named = element.type === 'radio'
                ? document.querySelector(`input[name="${element.name}"][data-reach]`) : element;
              const style = getComputedStyle(element);
              const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              return (named && named.dataset.reach ? named.dataset.reach : '-2') + ' ' + seen;
            }
            """;

    private static final String TOO_WIDE = """
            () => {
              const room = document.documentElement.clientWidth;
              const over = document.documentElement.scrollWidth - room;
              if (over <= 0) return '';
              const first = [...document.body.querySelectorAll('*')].find(one => one.getBoundingClientRect().right > room + 1
                && getComputedStyle(one).position !== 'fixed');
              return over + ' px: ' + (first ? first.outerHTML.slice(0, 120) : '');
            }
            """;

    private Look() {}

    private static String resource(String name) {
        try (var stream = Look.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The browser lets its driver run a script that the page itself would not be allowed to. */
    static List<String> barriers(Page page) {
        page.evaluate(AXE);
        return texts((String) page.evaluate(FINDINGS));
    }

    private static List<String> texts(String json) {
        try {
            var texts = new ArrayList<String>();
            for (JsonNode text : JSON.readTree(json)) {
                texts.add(text.textValue());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tooWide(Page page) {
        return (String) page.evaluate(TOO_WIDE);
    }

    /** Goes through the page by the tabulator alone. */
    static List<String> unreachable(Page page) {
        @SuppressWarnings("unchecked")
        var wanted = new ArrayList<>((List<String>) page.evaluate(REACHABLE));
        var missed = new ArrayList<>(wanted);
        var hidden = new ArrayList<String>();
        for (int tab = 0; tab < MOST_TABS && !missed.isEmpty(); tab++) {
            page.keyboard().press("Tab");
            String[] focused = ((String) page.evaluate(FOCUSED)).split(" ", 2);
            int place = Integer.parseInt(focused[0]);
            if (place == LEFT) {
                break;
            }
            if (place >= 0) {
                missed.remove(wanted.get(place));
                if (!Boolean.parseBoolean(focused[1])) {
                    hidden.add("focus cannot be seen: " + wanted.get(place));
                }
            }
        }
        missed.addAll(hidden);
        return missed;
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    static void print(Page page, String name) {
        page.pdf(new Page.PdfOptions()
                .setPath(SCREENSHOTS.resolve(name + ".pdf"))
                .setFormat("A4")
                .setLandscape(true)
                .setPreferCSSPageSize(true));
    }
}
