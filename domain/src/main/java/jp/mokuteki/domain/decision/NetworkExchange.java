package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.CitationUnit;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.network.InquiryAffair;
import jp.mokuteki.domain.network.NetworkFlow;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.network.SocietyRole;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 6 for an exchange over the network: the dated network tables must list it. */
final class NetworkExchange {
    private static final GroundCode DETAIL = new GroundCode("MYNUMBER_NETWORK_DETAIL");
    private static final RecipientClass OTHER_INSURER = new RecipientClass("OTHER_MEDICAL_INSURER");

    private final Examination examination;
    private final PurposeOfUse purpose;
    private final ProposedFlow flow;
    private final NetworkTable table;

    private NetworkExchange(Examination examination, PurposeOfUse purpose) {
        this.examination = examination;
        this.purpose = purpose;
        this.flow = examination.flow();
        this.table = examination.law().network();
    }

    static Carriage of(Examination examination, PurposeOfUse purpose) {
        if (!ActGround.NETWORK.isInForce(examination)) {
            return Carriage.refuses(purpose, ActGround.NETWORK.notInForce(purpose));
        }
        var exchange = new NetworkExchange(examination, purpose);
        return examination.flow().affair().map(exchange::forAffair).orElseGet(exchange::withoutAffair);
    }

    private Carriage forAffair(AffairNumber affair) {
        if (flow.asOf().isBefore(table.affairsFormalisedFrom())) {
            return Carriage.open(purpose, OpenMatter.AFFAIR_BEFORE_THE_ORDINANCE);
        }
        // A named affair of a provision is the asking society's own: only another insurer has such affairs.
        boolean asked =
                flow.action() == Action.RECEIVE || examination.counterparty().equals(OTHER_INSURER);
        List<InquiryAffair> items = table.affairs(flow.asOf(), affair, examination.counterparty());
        if (!asked || !NetworkTable.names(items, flow.information())) {
            return Carriage.refuses(purpose, notListed().serving(affair).cited(item(affair, "")));
        }
        return Carriage.carries(purpose, named(items));
    }

    private Carriage withoutAffair() {
        List<NetworkFlow> rows = table.flows(flow.asOf(), role(), examination.counterparty());
        Optional<Certainty> certainty = NetworkTable.lists(rows, flow.information());
        if (certainty.isPresent()) {
            return Carriage.carries(purpose, listed(rows, certainty.get()));
        }
        return onlyTheLaterReadingLists()
                ? Carriage.open(purpose, OpenMatter.ROW_OF_THE_LATER_READING)
                : Carriage.refuses(purpose, notListed().cited(table.tableOn(flow.asOf())));
    }

    /** Before the first text that was read whole, a row that only that text lists is not settled. */
    private boolean onlyTheLaterReadingLists() {
        LocalDate firstReading = table.firstReading();
        return flow.asOf().isBefore(firstReading)
                && NetworkTable.lists(table.flows(firstReading, role(), examination.counterparty()), flow.information())
                        .isPresent();
    }

    private SocietyRole role() {
        return flow.action() == Action.RECEIVE ? SocietyRole.INQUIRER : SocietyRole.PROVIDER;
    }

    private Reason notListed() {
        return Reason.at(ReasonCode.NOT_IN_NETWORK_TABLE, purpose);
    }

    private List<Reason> listed(List<NetworkFlow> rows, Certainty certainty) {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.at(ReasonCode.LISTED_IN_NETWORK_TABLE, purpose)
                .cited(table(rows))
                .known(certainty));
        purpose.codes().orElseThrow().affairs().stream()
                .map(affair -> table.affairs(flow.asOf(), affair, examination.counterparty()))
                .forEach(items -> reasons.addAll(named(items)));
        return reasons;
    }

    /** The table, with its row where all rows are one. */
    private static Optional<Citation> table(List<NetworkFlow> rows) {
        List<Integer> numbers = rows.stream().map(NetworkFlow::row).distinct().toList();
        return rows.stream()
                .findFirst()
                .map(NetworkFlow::table)
                .map(cited ->
                        numbers.size() == 1 ? cited.with(new CitationUnit(CitationUnit.Kind.ROW, numbers)) : cited);
    }

    /** One reason for each item or branch that names a kind which is asked. */
    private List<Reason> named(List<InquiryAffair> items) {
        return items.stream()
                .filter(item -> item.kinds().stream().anyMatch(flow.information()::contains))
                .map(item -> Reason.at(ReasonCode.LISTED_FOR_AFFAIR, purpose)
                        .serving(item.number())
                        .cited(item(item.number(), item.branch())))
                .toList();
    }

    private Optional<Citation> item(AffairNumber affair, String branch) {
        return examination
                .law()
                .citation(DETAIL, flow.asOf())
                .map(article -> Citation.parse(article + "第" + affair.item() + "号" + branch));
    }
}
