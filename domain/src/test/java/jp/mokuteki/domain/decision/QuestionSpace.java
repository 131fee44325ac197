package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** Questions about a table: random ones from a seed, half of them near what some purpose covers. */
final class QuestionSpace {
    private static final List<InformationKind> KINDS = InformationKinds.standard().entries().stream()
            .map(InformationKinds.Entry::kind)
            .toList();
    private static final List<RecipientClass> RECIPIENTS = RecipientClasses.standard().entries().stream()
            .map(RecipientClasses.Entry::recipient)
            .toList();
    private static final List<LocalDate> TURNS = Stream.of(
                    "2017-05-30",
                    "2020-10-01",
                    "2021-09-01",
                    "2022-01-11",
                    "2022-04-01",
                    "2024-04-01",
                    "2024-05-27",
                    "2025-06-01",
                    "2025-09-24",
                    "2026-10-01",
                    "2028-07-16")
            .map(LocalDate::parse)
            .toList();

    private final SplittableRandom random;
    private final PurposeTable table;

    QuestionSpace(long seed, PurposeTable table) {
        this.random = new SplittableRandom(seed);
        this.table = table;
    }

    static List<RecipientClass> recipients() {
        return RECIPIENTS;
    }

    static List<InformationKind> kinds() {
        return KINDS;
    }

    Stream<ProposedFlow> questions(int count) {
        return Stream.generate(() -> random.nextBoolean() ? anywhere() : nearAPurpose())
                .limit(count);
    }

    private ProposedFlow anywhere() {
        Action action = one(List.of(Action.values()));
        return flow(action, purpose(one(table.purposes())), one(RECIPIENTS), kinds(KINDS));
    }

    private ProposedFlow nearAPurpose() {
        PurposeOfUse purpose = one(table.purposes());
        PurposeCodes codes = purpose.codes().orElseThrow();
        RecipientClass counterparty =
                codes.counterparties().isEmpty() ? one(RECIPIENTS) : one(List.copyOf(codes.counterparties()));
        return flow(
                one(List.copyOf(codes.actions())),
                purpose(purpose),
                counterparty,
                kinds(List.copyOf(codes.information())));
    }

    private ProposedFlow flow(
            Action action, PurposeQuestion purpose, RecipientClass counterparty, Set<InformationKind> kinds) {
        return new ProposedFlow(
                one(TURNS).plusDays(random.nextInt(-2, 3)),
                action,
                purpose,
                action == Action.USE ? Optional.empty() : Optional.of(counterparty),
                kinds,
                random.nextInt(4) == 0 ? Optional.of(one(List.of(Handling.values()))) : Optional.empty(),
                random.nextBoolean(),
                random.nextInt(4) == 0
                        ? Optional.of(new AffairNumber(1 + random.nextInt(AffairNumber.COUNT)))
                        : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty());
    }

    private PurposeQuestion purpose(PurposeOfUse purpose) {
        return random.nextBoolean()
                ? new PurposeQuestion.ById(purpose.id())
                : new PurposeQuestion.ByCategory(purpose.id().category());
    }

    private Set<InformationKind> kinds(List<InformationKind> from) {
        Set<InformationKind> kinds = new LinkedHashSet<>();
        kinds.add(one(from));
        while (random.nextInt(3) == 0) {
            kinds.add(one(from));
        }
        return kinds;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
