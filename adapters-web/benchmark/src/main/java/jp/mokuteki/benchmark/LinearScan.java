package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;

/** The plainest way to find the covering purposes: look at every purpose of every register. */
final class LinearScan {
    private record Entry(int register, PurposeId id, PurposeCodes codes) {}

    private final Entry[] entries;

    LinearScan(List<PurposeRegister> registers) {
        var all = new ArrayList<Entry>();
        for (int i = 0; i < registers.size(); i++) {
            var table = registers.get(i).timeline().revisions().get(0).table();
            for (PurposeOfUse purpose : table.purposes()) {
                all.add(new Entry(i, purpose.id(), purpose.codes().orElseThrow()));
            }
        }
        entries = all.toArray(Entry[]::new);
    }

    List<PurposeId> covering(int register, ProposedFlow flow) {
        var covering = new ArrayList<PurposeId>(2);
        for (Entry entry : entries) {
            if (entry.register == register && names(flow.purpose(), entry.id) && covers(entry.codes, flow)) {
                covering.add(entry.id);
            }
        }
        return covering;
    }

    private static boolean names(PurposeQuestion asked, PurposeId id) {
        return asked instanceof PurposeQuestion.ById one
                ? one.id().equals(id)
                : asked instanceof PurposeQuestion.ByCategory category && category.category() == id.category();
    }

    private static boolean covers(PurposeCodes codes, ProposedFlow flow) {
        return codes.actions().contains(flow.action())
                && (flow.counterparty().isEmpty()
                        || codes.counterparties().contains(flow.counterparty().get()))
                && codes.information().containsAll(flow.information())
                && (flow.specifiedPersonalInformation() || !codes.numberUse().onlyForSpecifiedInformation());
    }

    /** Refuses to measure where both sides do not answer alike: what is permitted must be what the scan found. */
    void check(int register, ProposedFlow flow, Decision decision) {
        List<PurposeId> found = covering(register, flow);
        boolean alike = decision instanceof Decision.Permitted permitted
                ? found.containsAll(
                        permitted.coveredBy().stream().map(ListedPurpose::id).toList())
                : flow.specifiedPersonalInformation() || found.isEmpty();
        if (!alike) {
            throw new IllegalStateException("the scan and the product differ on " + flow);
        }
    }
}
