package jp.mokuteki.web.page;

import java.util.List;
import java.util.function.Function;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.RevisionState;
import jp.mokuteki.domain.register.TransitionRefusal;
import jp.mokuteki.domain.review.ComparedItem;
import jp.mokuteki.domain.review.Finding;
import jp.mokuteki.domain.review.FindingCode;
import jp.mokuteki.domain.review.RegisterPlace;
import jp.mokuteki.web.problem.Language;

/** Says what belongs to revisions in the words of the domain. */
final class RevisionWords {
    private final Texts texts;

    RevisionWords(Texts texts) {
        this.texts = texts;
    }

    private Language language() {
        return texts.language();
    }

    String state(RevisionState state) {
        return language().choose(state.labelJa(), state.labelEn());
    }

    String kind(ComparedItem.Kind kind) {
        return language().choose(kind.labelJa(), kind.labelEn());
    }

    /** Why a step is not taken, and for which purposes. */
    String refusal(TransitionRefusal refusal) {
        String sentence =
                language().choose(refusal.code().labelJa(), refusal.code().labelEn());
        List<String> purposes =
                refusal.purposes().stream().map(Object::toString).toList();
        return purposes.isEmpty() ? sentence : sentence + " " + list(purposes);
    }

    String finding(Finding finding) {
        FindingCode code = finding.code();
        return language().choose(code.gravity().labelJa(), code.gravity().labelEn())
                + language().choose("・", " · ")
                + language().choose(code.labelJa(), code.labelEn());
    }

    String message(Finding finding) {
        return language().choose(finding.rule().labelJa(), finding.rule().labelEn());
    }

    String citation(Citation citation) {
        return language().choose(citation.toString(), citation.english());
    }

    String place(RegisterPlace place) {
        if (place instanceof RegisterPlace.Title) {
            return texts.of("place.title");
        }
        if (place instanceof RegisterPlace.Heading heading) {
            return texts.of("place.heading", heading.column().heading());
        }
        if (place instanceof RegisterPlace.CategoryTitle title) {
            return texts.of("place.category", title.number());
        }
        if (place instanceof RegisterPlace.InCell cell) {
            return texts.of("place.cell", cell.category(), cell.column().heading());
        }
        return ((RegisterPlace.OfPurpose) place).id().toString();
    }

    List<RevisionPage.Fact> codes(PurposeCodes codes) {
        return List.of(
                        fact(
                                "ask.action",
                                codes.actions().stream().map(this::action).toList()),
                        fact("ask.handling", List.of(handling(codes.handling()))),
                        fact("ask.counterparty", labels(codes.counterparties(), one -> {
                            var entry = RecipientClasses.standard().describe(one);
                            return language().choose(entry.labelJa(), entry.labelEn());
                        })),
                        fact("ask.information", labels(codes.information(), one -> {
                            var entry = InformationKinds.standard().describe(one);
                            return language().choose(entry.labelJa(), entry.labelEn());
                        })),
                        fact("codes.number", List.of(texts.of("codes.number." + codes.numberUse()))),
                        fact("ask.affair", labels(codes.affairs(), Object::toString)),
                        fact(
                                "codes.grounds",
                                codes.grounds()
                                        .codes()
                                        .map(code -> {
                                            var ground = Grounds.standard().get(code);
                                            return language().choose(ground.labelJa(), ground.labelEn());
                                        })
                                        .toList()))
                .stream()
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private RevisionPage.Fact fact(String name, List<String> values) {
        return new RevisionPage.Fact(texts.of(name), list(values));
    }

    private static <T> List<String> labels(java.util.Collection<T> values, Function<T, String> label) {
        return values.stream().map(label).toList();
    }

    private String action(Action action) {
        return language().choose(action.labelJa(), action.labelEn());
    }

    private String handling(Handling handling) {
        return language().choose(handling.labelJa(), handling.labelEn());
    }

    private String list(List<String> values) {
        return String.join(language().choose("、", ", "), values);
    }
}
