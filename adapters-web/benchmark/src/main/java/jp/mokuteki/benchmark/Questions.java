package jp.mokuteki.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.SocietyTable;

/** A thousand questions of a fixed seed: five hundred permitted, five hundred that differ from a permitted one in one part. */
final class Questions {
    static final int COUNT = 1_000;

    private final SplittableRandom random = new SplittableRandom(20_260_401L);
    private final PurposeRegister register = PurposeRegister.ofSociety();
    private final List<PurposeOfUse> purposes = SocietyTable.read().purposes();

    private Questions() {}

    static List<ProposedFlow> mixed() {
        var questions = new Questions();
        var permitted = new ArrayList<ProposedFlow>();
        var refused = new ArrayList<ProposedFlow>();
        while (permitted.size() < COUNT / 2 || refused.size() < COUNT / 2) {
            ProposedFlow flow = questions.nearAPurpose();
            boolean passes = questions.register.decide(flow) instanceof Decision.Permitted;
            List<ProposedFlow> half = passes ? permitted : refused;
            if (half.size() < COUNT / 2) {
                half.add(flow);
            }
        }
        var mixed = new ArrayList<ProposedFlow>();
        for (int i = 0; i < COUNT / 2; i++) {
            mixed.add(permitted.get(i));
            mixed.add(refused.get(i));
        }
        return mixed;
    }

    private ProposedFlow nearAPurpose() {
        PurposeOfUse purpose = one(purposes);
        PurposeCodes codes = purpose.codes().orElseThrow();
        boolean altered = random.nextBoolean();
        Action action = codes.actions().iterator().next();
        RecipientClass body = altered || codes.counterparties().isEmpty()
                ? one(RecipientClasses.standard().entries()).recipient()
                : one(List.copyOf(codes.counterparties()));
        InformationKind kind = altered && random.nextBoolean()
                ? one(InformationKinds.standard().entries()).kind()
                : one(List.copyOf(codes.information()));
        return new ProposedFlow(
                LocalDate.of(2020, 10, 1).plusDays(random.nextInt(2_500)),
                action,
                random.nextInt(10) < 3
                        ? new PurposeQuestion.ByCategory(purpose.id().category())
                        : new PurposeQuestion.ById(purpose.id()),
                action == Action.USE ? Optional.empty() : Optional.of(body),
                Set.of(kind),
                Optional.empty(),
                codes.numberUse().onlyForSpecifiedInformation(),
                Optional.empty(),
                Optional.empty());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
