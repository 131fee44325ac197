package jp.mokuteki.launcher;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/**
 * The codes that an option takes, each with what it stands for and with its Japanese name.
 *
 * @param <T> what a code stands for
 */
final class KnownCodes<T> {
    static final KnownCodes<Action> ACTIONS =
            new KnownCodes<>(Arrays.stream(Action.values()), Action::name, Action::labelJa, action -> action);
    static final KnownCodes<Handling> HANDLINGS =
            new KnownCodes<>(Arrays.stream(Handling.values()), Handling::name, Handling::labelJa, handling -> handling);
    static final KnownCodes<String> COUNTERPARTIES = new KnownCodes<>(
            RecipientClasses.standard().entries().stream(),
            entry -> entry.recipient().code(),
            RecipientClasses.Entry::labelJa,
            entry -> entry.recipient().code());
    static final KnownCodes<String> INFORMATION = new KnownCodes<>(
            InformationKinds.standard().entries().stream(),
            entry -> entry.kind().code(),
            InformationKinds.Entry::labelJa,
            entry -> entry.kind().code());
    static final KnownCodes<String> AFFAIRS = new KnownCodes<>(
            IntStream.rangeClosed(1, AffairNumber.COUNT).mapToObj(AffairNumber::new),
            AffairNumber::toString,
            affair -> "令和6年デジタル庁・総務省令第9号第5条第" + affair.item() + "号",
            AffairNumber::toString);

    private record Known<T>(String label, T value) {}

    private final Map<String, Known<T>> known;

    private <E> KnownCodes(
            Stream<E> entries, Function<E, String> code, Function<E, String> label, Function<E, T> value) {
        var codes = new LinkedHashMap<String, Known<T>>();
        entries.forEach(entry -> codes.put(code.apply(entry), new Known<>(label.apply(entry), value.apply(entry))));
        known = Collections.unmodifiableMap(codes);
    }

    /** Reads a code, or tells which there are. */
    T read(String option, String code) {
        return Optional.ofNullable(known.get(code))
                .map(Known::value)
                .orElseThrow(() -> new WrongUsageException(option + ": この符号はありません。使える符号:" + list()));
    }

    private String list() {
        int width = known.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        return known.entrySet().stream()
                .map(entry -> "\n  " + entry.getKey()
                        + " ".repeat(width - entry.getKey().length())
                        + entry.getValue().label())
                .collect(Collectors.joining());
    }
}
