package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.network.InquiryAffair;
import jp.mokuteki.domain.network.NetworkFlow;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.network.SocietyRole;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** Reviews the codes of the purposes: whether there are any, and whether they fit the column and the law of the day. */
final class CodesReview {
    private static final NetworkTable NETWORK = NetworkTable.standard();
    private static final Set<DisclosureColumn> OF_THE_NETWORK =
            Set.of(DisclosureColumn.PROVIDE, DisclosureColumn.RECEIVE);
    private static final List<Check> CHECKS = List.of(
            new Check("JOINT_USE_WITHOUT_NOTICE", CodesReview::isJointUseWithoutNotice),
            new Check("COUNTERPARTY_OUTSIDE_COLUMN", CodesReview::namesABodyOfOtherColumns),
            new Check("EXCHANGE_CODED_OUTSIDE_NETWORK", CodesReview::isNoExchange),
            new Check("EXCHANGE_NOT_LISTED", CodesReview::namesAnUnlistedKind),
            new Check("AFFAIR_NOT_SERVED", CodesReview::namesAnIdleAffair));

    private CodesReview() {}

    /** A purpose that has codes, on the day of the review. */
    private record Coded(PurposeOfUse purpose, PurposeCodes codes, LocalDate day) {
        boolean isExchange() {
            return codes.numberUse() == IndividualNumberUse.NETWORK;
        }
    }

    /** What is wrong with a purpose, under the name of its rule. */
    private record Check(String rule, Question question) {
        Stream<Finding> of(Coded coded) {
            FindingRules.Computed computed = FindingRules.standard().computed(rule);
            boolean found = computed.rule().period().contains(coded.day()) && question.fails(coded, computed);
            return found ? Stream.of(computed.at(placeOf(coded.purpose()), coded.day())) : Stream.empty();
        }
    }

    /** Asks whether something is wrong. */
    private interface Question {
        boolean fails(Coded coded, FindingRules.Computed rule);
    }

    static Stream<Finding> of(PurposeTable table, LocalDate day) {
        return table.purposes().stream().flatMap(purpose -> of(purpose, day));
    }

    private static Stream<Finding> of(PurposeOfUse purpose, LocalDate day) {
        return purpose.codes()
                .map(codes -> new Coded(purpose, codes, day))
                .map(coded -> CHECKS.stream().flatMap(check -> check.of(coded)))
                .orElseGet(() -> Stream.of(FindingRules.standard()
                        .computed("PURPOSE_WITHOUT_CODES")
                        .at(placeOf(purpose), day)));
    }

    private static RegisterPlace placeOf(PurposeOfUse purpose) {
        return new RegisterPlace.OfPurpose(purpose.id());
    }

    private static boolean isJointUseWithoutNotice(Coded coded, FindingRules.Computed rule) {
        String text = NormalisedText.of(coded.purpose().text());
        return coded.codes().handling() == Handling.JOINT_USE
                && rule.unless().stream().noneMatch(text::contains);
    }

    private static boolean namesABodyOfOtherColumns(Coded coded, FindingRules.Computed rule) {
        String column = coded.purpose().id().column().toString();
        return coded.codes().counterparties().stream()
                .map(RecipientClasses.standard()::describe)
                .anyMatch(body -> !body.columns().contains(column));
    }

    private static boolean isNoExchange(Coded coded, FindingRules.Computed rule) {
        PurposeCodes codes = coded.codes();
        return coded.isExchange()
                && (codes.handling() != Handling.NETWORK_LINKAGE
                        || !OF_THE_NETWORK.contains(coded.purpose().id().column())
                        || codes.counterparties().stream()
                                .map(RecipientClasses.standard()::describe)
                                .anyMatch(body -> !body.networkParty())
                        || codes.information().stream()
                                .map(InformationKinds.standard()::describe)
                                .anyMatch(kind -> kind.networkCategory().isEmpty()));
    }

    private static boolean namesAnUnlistedKind(Coded coded, FindingRules.Computed rule) {
        SocietyRole role =
                coded.codes().actions().contains(Action.RECEIVE) ? SocietyRole.INQUIRER : SocietyRole.PROVIDER;
        List<NetworkFlow> rows = coded.codes().counterparties().stream()
                .flatMap(body -> NETWORK.flows(coded.day(), role, body).stream())
                .toList();
        return coded.isExchange()
                && coded.codes().information().stream()
                        .anyMatch(kind -> NetworkTable.lists(rows, Set.of(kind)).isEmpty());
    }

    private static boolean namesAnIdleAffair(Coded coded, FindingRules.Computed rule) {
        return coded.codes().affairs().stream().anyMatch(affair -> isIdle(affair, coded));
    }

    private static boolean isIdle(AffairNumber affair, Coded coded) {
        Set<InformationKind> obtainable = coded.codes().counterparties().stream()
                .flatMap(body -> NETWORK.affairs(coded.day(), affair, body).stream())
                .map(InquiryAffair::kinds)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return coded.codes().information().stream().noneMatch(obtainable::contains);
    }
}
