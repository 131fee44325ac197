package jp.mokuteki.promises.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import jp.mokuteki.promises.product.IndividualNumbers;
import jp.mokuteki.promises.product.Traces;

/**
 * What is sent and must be found nowhere.
 *
 * @param numbers Individual Numbers, of nobody
 */
record Planted(List<String> numbers) {
    private static final int NUMBERS = 60;

    static Planted of(long seed) {
        var random = new SplittableRandom(seed);
        return new Planted(Stream.generate(() -> IndividualNumbers.any(random))
                .limit(NUMBERS)
                .toList());
    }

    Traces traces(String... tokens) {
        Map<String, List<String>> secrets = new LinkedHashMap<>();
        secrets.put("the token", List.of(tokens));
        numbers.forEach(number ->
                secrets.put("the Individual Number " + number.substring(0, 2) + "…", IndividualNumbers.guises(number)));
        return new Traces(secrets);
    }
}
