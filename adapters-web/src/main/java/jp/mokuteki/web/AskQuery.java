package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.QuestionReader;

/** A question as the address of a page has it: read by the rules by which the API reads its own, and written again. */
final class AskQuery {
    static final String AS_OF = "asOf";
    static final String ACTION = "action";
    static final String PURPOSE = "purpose";
    static final String TEXT = "text";
    static final String COUNTERPARTY = "counterparty";
    static final String INFORMATION = "information";
    static final String HANDLING = "handling";
    static final String SPECIFIED = "specified";
    static final String AFFAIR = "affair";
    static final String CONSENT = "consent";

    /** All fields; {@link #INFORMATION} may stand more than once. */
    static final String[] FIELDS = {
        AS_OF, ACTION, PURPOSE, TEXT, COUNTERPARTY, INFORMATION, HANDLING, SPECIFIED, AFFAIR, CONSENT
    };

    static final String YES = "yes";
    static final String NO = "no";
    private static final Pattern CATEGORY = Pattern.compile("[0-9]{1,6}");

    private AskQuery() {}

    /** Reads the question; a field without a text is one that was left out. */
    static ProposedFlow read(Parameters asked, LocalDate today) {
        ObjectNode question = Json.object();
        List.of(AS_OF, ACTION, COUNTERPARTY, HANDLING, AFFAIR).forEach(name -> put(asked, name, question));
        putPurpose(asked, question.putObject(PURPOSE));
        ArrayNode kinds = question.putArray(INFORMATION);
        asked.texts(INFORMATION).forEach(kinds::add);
        question.put("specifiedPersonalInformation", truth(asked, SPECIFIED));
        if (!text(asked, CONSENT).isEmpty()) {
            question.put(CONSENT, truth(asked, CONSENT));
        }
        return QuestionReader.read(question, "", today).flow();
    }

    static String text(Parameters asked, String name) {
        return asked.text(name).orElse("").strip();
    }

    static boolean truth(Parameters asked, String name) {
        return text(asked, name).equals(YES);
    }

    private static void put(Parameters asked, String name, ObjectNode question) {
        String text = text(asked, name);
        if (!text.isEmpty()) {
            question.put(name, text);
        }
    }

    private static void putPurpose(Parameters asked, ObjectNode purpose) {
        String chosen = text(asked, PURPOSE);
        if (CATEGORY.matcher(chosen).matches()) {
            purpose.put("category", Integer.parseInt(chosen));
        } else if (!chosen.isEmpty()) {
            purpose.put("id", chosen);
        }
        put(asked, TEXT, purpose);
    }

    /** Writes the address that asks a question again; the day stands in it, so that it asks the same for ever. */
    static String address(ProposedFlow flow) {
        var pairs = new ArrayList<String>();
        add(pairs, AS_OF, flow.asOf());
        add(pairs, ACTION, flow.action().name());
        addPurpose(pairs, flow.purpose());
        flow.counterparty().ifPresent(other -> add(pairs, COUNTERPARTY, other.code()));
        flow.information().forEach(kind -> add(pairs, INFORMATION, kind.code()));
        flow.handling().ifPresent(handling -> add(pairs, HANDLING, handling.name()));
        if (flow.specifiedPersonalInformation()) {
            add(pairs, SPECIFIED, YES);
        }
        flow.affair().ifPresent(affair -> add(pairs, AFFAIR, affair));
        flow.consent().ifPresent(consent -> add(pairs, CONSENT, consent ? YES : NO));
        return AskPages.PATH + "?" + String.join("&", pairs);
    }

    private static void addPurpose(List<String> pairs, PurposeQuestion purpose) {
        if (purpose instanceof PurposeQuestion.ById asked) {
            add(pairs, PURPOSE, asked.id());
        } else if (purpose instanceof PurposeQuestion.ByCategory asked) {
            add(pairs, PURPOSE, asked.category());
        } else if (purpose instanceof PurposeQuestion.ByText asked) {
            add(pairs, TEXT, asked.text());
        }
    }

    private static void add(List<String> pairs, String name, Object value) {
        pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
