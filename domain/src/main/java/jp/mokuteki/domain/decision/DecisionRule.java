package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.GroundCode;

/**
 * 判断の規則 — the rules of the decision, listed in the one order in which they speak; the first that concludes decides.
 *
 * <p>Each is named, and names the grounds of law that it rests on. Rule 9 (near misses) asks the others again and stands in
 * {@link NearMisses}.
 */
enum DecisionRule {
    /** 1. A revision is in force. */
    REVISION_IN_FORCE(TableRules::revisionInForce),
    /** 1. The law of specified personal information is formalised for the day. */
    LAW_FORMALISED(TableRules::lawFormalised),
    /** 2. The counterparty stands in a column that fits the action. */
    OUTSIDE_THE_TABLE(
            TableRules::outsideTheTable,
            "MYNUMBER_FROM_EMPLOYER",
            "MYNUMBER_FROM_PERSON",
            "MYNUMBER_COMMISSION",
            "MYNUMBER_COURT_INVESTIGATION"),
    /** 3. The purpose is in the revision; a text names none. */
    PURPOSE_IN_THE_REVISION(TableRules::purposeInTheRevision),
    /** 4 and 5. A candidate covers the flow. */
    CANDIDATES_AND_COVERAGE(TableRules::candidatesAndCoverage),
    /** 6. With specified personal information: the use is a number affair. */
    NUMBER_USE(NumberUseRule::conclude, "MYNUMBER_USE", "MYNUMBER_USE_TABLE"),
    /** 6. With specified personal information: the Act lets the provision pass. */
    NUMBER_PROVISION(
            NumberProvisionRule::conclude,
            "MYNUMBER_PROVISION_LIMIT",
            "MYNUMBER_NETWORK",
            "MYNUMBER_NETWORK_TABLE",
            "MYNUMBER_NETWORK_DETAIL",
            "MYNUMBER_ENTRUSTMENT"),
    /** 8. What is covered is permitted, with its grounds and duties. */
    PERMISSION(examination -> Optional.of(Permission.of(examination)));

    /** 規則の順 — all rules, in the order in which they speak. */
    static final List<DecisionRule> IN_ORDER = List.of(values());

    private static final GroundCode OVERRIDES = new GroundCode("MYNUMBER_OVERRIDES_APPI");

    private final Function<Examination, Optional<Decision>> rule;
    private final List<GroundCode> grounds;

    DecisionRule(Function<Examination, Optional<Decision>> rule, String... grounds) {
        this.rule = rule;
        this.grounds = List.of(grounds).stream().map(GroundCode::new).toList();
    }

    /** The grounds of law that the rule itself rests on; the codes of a purpose add theirs. */
    List<GroundCode> grounds() {
        return grounds;
    }

    Optional<Decision> conclude(Examination examination) {
        return rule.apply(examination);
    }

    /** Lets the rules speak in their order, then rule 7. */
    static Decision decide(Examination examination) {
        Decision concluded = IN_ORDER.stream()
                .flatMap(rule -> rule.conclude(examination).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last rule always concludes"));
        return consent(examination, concluded);
    }

    /** 7. Consent never changes a verdict: a refusal with specified personal information says that it is irrelevant. */
    private static Decision consent(Examination examination, Decision concluded) {
        ProposedFlow flow = examination.flow();
        boolean irrelevant =
                concluded instanceof Decision.Refused && flow.specifiedPersonalInformation() && flow.consented();
        if (!irrelevant) {
            return concluded;
        }
        Reason reason = Reason.of(ReasonCode.CONSENT_IRRELEVANT)
                .resting(OVERRIDES)
                .cited(examination.law().citation(OVERRIDES, flow.asOf()));
        return examination.refused(
                Stream.concat(concluded.reasons().stream(), Stream.of(reason)).toList());
    }
}
