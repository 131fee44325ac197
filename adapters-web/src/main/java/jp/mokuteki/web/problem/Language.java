package jp.mokuteki.web.problem;

import java.util.Locale;
import java.util.Optional;

/** 言語 — the two languages in which sentences are written; codes, keys and citations are the same in both. */
public enum Language {
    /** 日本語, unless the reader prefers English. */
    JAPANESE,
    /** English. */
    ENGLISH;

    /**
     * Reads a reader's preference.
     *
     * @param acceptLanguage the header {@code Accept-Language}, where there is one
     * @return English where it stands before Japanese, otherwise Japanese
     */
    public static Language preferred(Optional<String> acceptLanguage) {
        return acceptLanguage.map(Language::parsed).orElse(JAPANESE);
    }

    private static Language parsed(String header) {
        try {
            // ranges come by weight; the parser would fold case by the machine's own locale
            return Locale.LanguageRange.parse(header.toLowerCase(Locale.ROOT)).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> language.equals("ja") || language.equals("en"))
                    .findFirst()
                    .map(language -> language.equals("en") ? ENGLISH : JAPANESE)
                    .orElse(JAPANESE);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // the parser of the JDK trips over a range that is nothing but hyphens
            return JAPANESE;
        }
    }

    /**
     * Chooses between two texts.
     *
     * @param japanese the text in Japanese
     * @param english the text in English
     * @return the one in this language
     */
    public String choose(String japanese, String english) {
        return this == ENGLISH ? english : japanese;
    }
}
