package jp.mokuteki.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.register.PurposeTable;

/** 回答の組立て — makes of an answer what a page shows. */
public final class AnswerViews {
    private final Texts texts;
    private final AnswerWords words;
    private final Function<ProposedFlow, String> address;

    /**
     * Prepares.
     *
     * @param texts the language
     * @param address where a question is asked again
     */
    public AnswerViews(Texts texts, Function<ProposedFlow, String> address) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        this.address = address;
    }

    /**
     * Shows an answer.
     *
     * @param answer the answer
     * @param table the table of the revision in force on its day, where there is one
     * @return as a page shows it
     */
    public AnswerView view(Answer answer, Optional<PurposeTable> table) {
        Decision decision = answer.decision();
        List<AnswerView.Part> parts = parts(decision);
        List<AnswerView.DutyLine> duties = decision instanceof Decision.Permitted permitted
                ? permitted.duties().stream().map(words::duty).toList()
                : List.of();
        List<AnswerView.Line> basis = basis(answer);
        String word = words.verdict(decision.verdict());
        return new AnswerView(
                decision.verdict().name().toLowerCase(Locale.ROOT),
                word,
                texts.day(answer.flow().asOf()),
                address.apply(answer.flow()),
                parts,
                duties,
                answer.nearMisses().stream().map(this::nearMiss).toList(),
                basis,
                table.map(shown -> TableView.of(shown, marks(decision)).marked())
                        .filter(shown -> !shown.lines().isEmpty()),
                new Memo(texts, words).write(answer, parts, duties, basis));
    }

    private List<AnswerView.Part> parts(Decision decision) {
        var parts = new ArrayList<AnswerView.Part>();
        if (decision instanceof Decision.Permitted permitted) {
            parts.add(purposes("answer.covered-by", permitted.coveredBy()));
        } else if (decision instanceof Decision.Undetermined undetermined) {
            parts.add(purposes("answer.candidates", undetermined.candidates()));
        }
        parts.add(part("answer.reasons", decision.reasons().stream().map(words::reason)));
        if (decision instanceof Decision.Permitted permitted) {
            parts.add(purposes("answer.see-also", permitted.seeAlso()));
        }
        parts.add(part("answer.caveats", decision.caveats().stream().map(words::caveat)));
        return parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    private AnswerView.Part purposes(String heading, List<ListedPurpose> purposes) {
        return part(heading, purposes.stream().map(words::purpose));
    }

    private AnswerView.Part part(String heading, Stream<AnswerView.Line> lines) {
        return new AnswerView.Part(texts.of(heading), lines.toList());
    }

    private AnswerView.NearMissLine nearMiss(NearMiss miss) {
        AnswerView.Line purpose = words.purpose(miss.coveredBy());
        return new AnswerView.NearMissLine(
                words.changed(miss), address.apply(miss.flow()), purpose.place() + " " + purpose.text());
    }

    /** The versions that pin the answer, so that it can be asked again under the same. */
    private List<AnswerView.Line> basis(Answer answer) {
        var lines = new ArrayList<AnswerView.Line>();
        answer.basis().revision().ifPresent(revision -> {
            lines.add(named(
                    "basis.revision",
                    texts.of("basis.revision.is", revision.number(), texts.day(revision.effectiveFrom()))));
            lines.add(named("basis.content", revision.contentHash().toString()));
            lines.add(named("basis.codes", revision.codesHash().toString()));
        });
        lines.add(named("basis.law", answer.basis().lawVersion().toString()));
        return lines;
    }

    private AnswerView.Line named(String name, String value) {
        return new AnswerView.Line(texts.of(name), value, "", "");
    }

    private static TableView.Marks marks(Decision decision) {
        var cells = decision.reasons().stream()
                .flatMap(reason -> reason.cell().stream())
                .collect(Collectors.toSet());
        var purposes = decision instanceof Decision.Permitted permitted
                ? permitted.coveredBy().stream().map(ListedPurpose::id).collect(Collectors.toSet())
                : decision.reasons().stream()
                        .map(Reason::purpose)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return new TableView.Marks(cells, purposes);
    }
}
