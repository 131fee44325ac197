package jp.mokuteki.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.mokuteki.web.problem.Language;

/** 文言 — what pages say beside what the domain says, in each language from a file of lines {@code key = text}. Immutable. */
public final class Texts {
    private static final String BETWEEN = " = ";
    private static final Texts JAPANESE = new Texts(Language.JAPANESE, "texts_ja.properties");
    private static final Texts ENGLISH = new Texts(Language.ENGLISH, "texts_en.properties");

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, String file) {
        this.language = language;
        this.texts = Map.copyOf(read(file));
    }

    private static Map<String, String> read(String file) {
        try (InputStream resource = Texts.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(resource, file).readAllBytes();
            var texts = new LinkedHashMap<String, String>();
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(texts, line, file));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, String> texts, String line, String file) {
        int at = line.indexOf(BETWEEN);
        if (at < 1 || texts.put(line.substring(0, at), line.substring(at + BETWEEN.length())) != null) {
            throw new IllegalStateException(file + ": no text, or one that stands twice: " + line);
        }
    }

    /**
     * Gives the texts of a language.
     *
     * @param language the language
     * @return its texts
     */
    public static Texts in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : JAPANESE;
    }

    /**
     * Tells the language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Gives a text.
     *
     * @param key its key
     * @param parts what stands in the place of {@code {0}}, {@code {1}} …
     * @return the text
     * @throws IllegalArgumentException where there is none
     */
    public String of(String key, Object... parts) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /**
     * Writes a date as people read it.
     *
     * @param day the date
     * @return in Japanese with the year of the era
     */
    public String day(LocalDate day) {
        return Days.written(day, language);
    }

    /**
     * Lists the keys.
     *
     * @return the keys
     */
    public Set<String> keys() {
        return texts.keySet();
    }
}
