package jp.mokuteki.domain.guard;

import java.util.List;
import java.util.random.RandomGenerator;

/** Synthetic numbers, each written in another way. */
final class Disguises {
    private static final List<String> SEPARATORS = List.of(
            "-", "\u2010", "\u2013", "\u2014", "\uFF0D", "\u2212", "ー", "ｰ", " ", "\u3000", "\u00A0", "\t", ".", "・",
            "･", "/", "_", ",", "，");
    private static final List<String> UNSEEN = List.of("\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\uFEFF");
    private static final List<String> SCRIPTS =
            List.of("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "〇一二三四五六七八九", "零壱弐参四五六七八九");
    private static final List<String> FRAMES =
            List.of("%s", "番号は%sです", "x%sy", "(%s)", "個人番号：%s。", "{\"number\":\"%s\"}", "K-%s-A", "%sの件", "2026年%s号");

    private final RandomGenerator random;

    Disguises(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        String number = SyntheticNumbers.random(random);
        boolean mixed = random.nextBoolean();
        int groups = List.of(1, 2, 3, 4, 6, 12).get(random.nextInt(6));
        String script = one(SCRIPTS);
        var text = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            text.append(i > 0 && i % groups == 0 ? separators() : "");
            text.append((mixed ? one(SCRIPTS) : script).charAt(Character.digit(number.charAt(i), 10)));
            text.append(random.nextInt(8) == 0 ? one(UNSEEN) : "");
        }
        return one(FRAMES).formatted(text);
    }

    private String separators() {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> one(SEPARATORS);
            default -> one(SEPARATORS) + one(UNSEEN) + one(SEPARATORS);
        };
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
