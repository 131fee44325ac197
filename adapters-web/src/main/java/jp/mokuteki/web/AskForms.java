package jp.mokuteki.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.network.InquiryAffair;
import jp.mokuteki.domain.network.NetworkTable;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.web.json.CivilDates;
import jp.mokuteki.web.page.AskForm;
import jp.mokuteki.web.page.Option;
import jp.mokuteki.web.page.OptionGroup;
import jp.mokuteki.web.page.Texts;
import jp.mokuteki.web.problem.Language;

/** Fills the form of a question in with what was asked. */
final class AskForms {
    private static final int MOST_OF_AN_AFFAIR = 60;

    private final Texts texts;
    private final Parameters asked;
    private final LocalDate today;

    AskForms(Texts texts, Parameters asked, LocalDate today) {
        this.texts = texts;
        this.asked = asked;
        this.today = today;
    }

    /** The day that was asked about, where it is one. */
    LocalDate day() {
        try {
            return asked.text(AskQuery.AS_OF)
                    .filter(text -> !text.isBlank())
                    .map(CivilDates::parse)
                    .orElse(today);
        } catch (IllegalArgumentException e) {
            return today;
        }
    }

    AskForm form(Optional<PurposeTable> table, Map<String, String> faults) {
        return new AskForm(
                asked.text(AskQuery.AS_OF).filter(text -> !text.isBlank()).orElse(today.toString()),
                AskQuery.text(asked, AskQuery.TEXT),
                AskQuery.truth(asked, AskQuery.SPECIFIED),
                Map.of(
                        AskQuery.ACTION, actions(),
                        AskQuery.COUNTERPARTY, counterparties(),
                        AskQuery.INFORMATION, information(),
                        AskQuery.HANDLING, handlings(),
                        AskQuery.AFFAIR, affairs(),
                        AskQuery.CONSENT, consents()),
                table.map(this::purposes).orElse(List.of()),
                faults);
    }

    private Language language() {
        return texts.language();
    }

    private Option option(String field, String value, String label) {
        return new Option(value, label, asked.texts(field).contains(value));
    }

    private List<Option> actions() {
        return Arrays.stream(Action.values())
                .map(action -> option(AskQuery.ACTION, action.name(), texts.of("ask.action." + action.name())))
                .toList();
    }

    private List<Option> counterparties() {
        return RecipientClasses.standard().entries().stream()
                .map(entry -> option(
                        AskQuery.COUNTERPARTY,
                        entry.recipient().code(),
                        language().choose(entry.labelJa(), entry.labelEn())))
                .toList();
    }

    private List<Option> information() {
        return InformationKinds.standard().entries().stream()
                .map(entry -> option(
                        AskQuery.INFORMATION, entry.kind().code(), language().choose(entry.labelJa(), entry.labelEn())))
                .toList();
    }

    private List<Option> handlings() {
        return Arrays.stream(Handling.values())
                .map(one -> option(AskQuery.HANDLING, one.name(), language().choose(one.labelJa(), one.labelEn())))
                .toList();
    }

    /** One for each item; of its branches the first says what it is about. */
    private List<Option> affairs() {
        var options = new ArrayList<Option>();
        var seen = new ArrayList<Object>();
        for (InquiryAffair item : NetworkTable.standard().affairs()) {
            if (!seen.contains(item.number())) {
                seen.add(item.number());
                options.add(option(
                        AskQuery.AFFAIR, item.number().toString(), item.number() + " " + shortened(item.affair())));
            }
        }
        return options;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_OF_AN_AFFAIR ? text : text.substring(0, MOST_OF_AN_AFFAIR) + "…";
    }

    private List<Option> consents() {
        return List.of(
                option(AskQuery.CONSENT, AskQuery.YES, texts.of("ask.consent.yes")),
                option(AskQuery.CONSENT, AskQuery.NO, texts.of("ask.consent.no")));
    }

    private List<OptionGroup> purposes(PurposeTable table) {
        return table.categories().stream().map(this::purposes).toList();
    }

    private OptionGroup purposes(PurposeCategory category) {
        var options = new ArrayList<Option>();
        String number = Integer.toString(category.number());
        options.add(option(AskQuery.PURPOSE, number, texts.of("ask.category", number)));
        category.purposes()
                .forEach(purpose -> options.add(
                        option(AskQuery.PURPOSE, purpose.id().toString(), purpose.id() + " " + purpose.text())));
        return new OptionGroup(number + ". " + category.title(), options);
    }
}
