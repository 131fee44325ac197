package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.Statutes;

/** Which texts an answer rests on that were read as in force on an earlier day than the one asked about. */
final class Caveats {
    private Caveats() {}

    static List<Caveat> of(List<Reason> reasons, LocalDate asOf) {
        var cited = reasons.stream()
                .flatMap(reason -> reason.citation().stream())
                .map(Citation::statute)
                .toList();
        return Statutes.standard().all().stream()
                .filter(cited::contains)
                .flatMap(statute -> statute.readAsOf().stream()
                        .filter(asOf::isAfter)
                        .map(read -> new Caveat(Caveat.Code.TEXT_READ_AS_OF, statute.name(), read)))
                .toList();
    }
}
