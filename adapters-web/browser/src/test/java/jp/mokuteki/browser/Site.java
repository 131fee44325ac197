package jp.mokuteki.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every page that can be reached by links, one of each kind: a page that is added is among them by itself. */
final class Site {
    private static final Pattern NUMBER = Pattern.compile("/[0-9]+(?=/|$)");
    /** Interfaces for programs, files, and documents that stand alone. */
    private static final Pattern NO_PAGE = Pattern.compile("/(v1|assets|access)/.*|/openapi.*|.*\\.html");

    /** The same page in another language, which every page after it would then be in. */
    private static final Pattern OTHER_LANGUAGE = Pattern.compile(".*[?&]lang=.*");

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href^="/"]')].map(link => link.getAttribute('href'))
            """;
    private static final int MOST = 100;

    private Site() {}

    /** Goes from link to link. */
    static List<String> pages(Visitor visitor) {
        Map<String, String> found = new LinkedHashMap<>(Map.of("/", "/"));
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && found.size() < MOST) {
            visitor.open(waiting.poll());
            for (String address : links(visitor.page())) {
                if (found.putIfAbsent(kind(address), address) == null) {
                    waiting.add(address);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        var links = (List<String>) page.evaluate(LINKS);
        return links.stream()
                .map(address -> address.replaceFirst("#.*", ""))
                .filter(address ->
                        !NO_PAGE.matcher(address.replaceFirst("\\?.*", "")).matches())
                .filter(address -> !OTHER_LANGUAGE.matcher(address).matches())
                .toList();
    }

    /** Pages that differ in numbers and in what their queries say are of one kind. */
    static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String names = parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .distinct()
                        .collect(Collectors.joining("&", "?", ""));
        return NUMBER.matcher(parts[0]).replaceAll("/{n}") + names;
    }

    static String name(String address) {
        String name = kind(address).replaceAll("[^a-zA-Z]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
