package jp.mokuteki.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterTimeline;

/** Registers of several insurers in memory, found by the insurer's number as the program finds them, each with a table of its own. */
final class Insurers {
    private final Map<InsurerNumber, PurposeRegister> registers = new ConcurrentHashMap<>();

    void load(int insurer, RegisterTimeline timeline) {
        registers.put(number(insurer), PurposeRegister.of(timeline));
    }

    /** The register of an insurer, of whom there must be one. */
    @SuppressWarnings("NullAway") // the map is asked for what was put there
    PurposeRegister of(InsurerNumber insurer) {
        return registers.get(insurer);
    }

    /** The number of an insurer: the kind of insurer, digits of its own, and the digit that checks them. */
    static InsurerNumber number(int insurer) {
        String digits = "06%05d".formatted(insurer);
        int total = IntStream.range(0, digits.length())
                .map(i -> Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (i % 2 == 0 ? 2 : 1))
                .map(product -> product / 10 + product % 10)
                .sum();
        return InsurerNumber.parse(digits + (10 - total % 10) % 10);
    }
}
