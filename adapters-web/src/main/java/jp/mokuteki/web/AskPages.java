package jp.mokuteki.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.web.page.AnswerView;
import jp.mokuteki.web.page.AnswerViews;
import jp.mokuteki.web.page.AskPage;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.ProblemException;

/** 照会のページ — asks a question and shows its answer. The question stands in the address, which asks it again; nothing is stored. */
final class AskPages {
    static final String PATH = "/ask";

    private final UseCases ports;

    AskPages(UseCases ports) {
        this.ports = ports;
    }

    void ask(Context context) {
        Visit visit = Visit.of(context);
        Parameters asked = Parameters.of(context);
        boolean blank = List.of(AskQuery.FIELDS).stream()
                .noneMatch(name -> asked.text(name).isPresent());
        if (blank) {
            show(visit, Map.of(), Optional.empty());
            return;
        }
        try {
            show(visit, Map.of(), Optional.of(answered(visit, AskQuery.read(asked, today()))));
        } catch (ProblemException e) {
            if (e.faults().isEmpty()) {
                throw e;
            }
            context.status(e.type().status());
            show(visit, faults(e, visit), Optional.empty());
        }
    }

    private AnswerView answered(Visit visit, ProposedFlow flow) {
        Answer answer = ports.decisions().previewDecision().preview(Authentication.insurer(visit.context()), flow);
        AccessNotes.give(visit.context(), answer);
        return new AnswerViews(visit.texts(), AskQuery::address).view(answer, table(visit, flow.asOf()));
    }

    private Optional<PurposeTable> table(Visit visit, LocalDate day) {
        return ports.register()
                .showTable()
                .inForce(Authentication.insurer(visit.context()), day, Optional.empty())
                .map(RegisterRevision::table);
    }

    private void show(Visit visit, Map<String, String> faults, Optional<AnswerView> answer) {
        Parameters asked = Parameters.of(visit.context());
        LocalDate today = today();
        var forms = new AskForms(visit.texts(), asked, today);
        visit.show(new AskPage(
                visit.frame(visit.texts().of("ask.title")), forms.form(table(visit, forms.day()), faults), answer));
    }

    /** The faults by the names of their fields; what stands in a list or an object is told beside the whole of it. */
    private static Map<String, String> faults(ProblemException problem, Visit visit) {
        return problem.faults().stream()
                .collect(Collectors.toMap(
                        AskPages::field, fault -> fault.detail(visit.language()), (one, other) -> one));
    }

    private static String field(Fault fault) {
        String[] places = fault.pointer().split("/", -1);
        String first = places.length > 1 ? places[1] : "";
        return first.equals("specifiedPersonalInformation") ? AskQuery.SPECIFIED : first;
    }

    private LocalDate today() {
        return ports.register().tellToday().today();
    }
}
