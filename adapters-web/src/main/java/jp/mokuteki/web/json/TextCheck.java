package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 文字の点検 — refuses what no text may hold, in every string and every name of a tree: characters, Individual Numbers. */
final class TextCheck {
    /** A text that is an id and nothing else; the digits of about one in a thousand would count as an Individual Number. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> numbers = new ArrayList<>();

    private TextCheck() {}

    /** Checks a tree that stands at a place of the body. */
    static void check(JsonNode tree, String pointer) {
        if (!isClean(tree)) {
            nameFaults(tree, pointer);
        }
    }

    /** Nearly every tree is clean, and to name the places in it is dear. */
    private static boolean isClean(JsonNode node) {
        if (node.isTextual()) {
            return isClean(node.textValue());
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!isClean(property.getKey()) || !isClean(property.getValue())) {
                return false;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (!isClean(node.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClean(String text) {
        return !forbidden(text) && !IndividualNumberGuard.finds(text);
    }

    private static void nameFaults(JsonNode tree, String pointer) {
        var check = new TextCheck();
        check.walk(tree, pointer);
        if (!check.faults.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_TEXT, check.faults);
        }
        if (!check.numbers.isEmpty()) {
            throw new ProblemException(ProblemType.MY_NUMBER_DETECTED, check.numbers);
        }
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isTextual()) {
            look(node.textValue(), pointer);
        }
        node.properties().forEach(property -> {
            look(property.getKey(), pointer);
            walk(property.getValue(), Pointers.property(pointer, property.getKey()));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), Pointers.element(pointer, i));
        }
    }

    private void look(String text, String pointer) {
        if (forbidden(text)) {
            faults.add(new Fault(pointer, FaultCode.FORBIDDEN_CHARACTER));
        }
        if (!isId(text, pointer) && IndividualNumberGuard.finds(text)) {
            numbers.add(new Fault(pointer, FaultCode.INDIVIDUAL_NUMBER));
        }
    }

    /** An id in a place of ids; elsewhere its digits are looked at as any others. */
    private static boolean isId(String text, String pointer) {
        return (pointer.endsWith("/reference") || pointer.endsWith("/decision"))
                && ID.matcher(text).matches();
    }

    private static boolean forbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isPlain(text.charAt(i)) && forbidden(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Nearly every character of a request is one of these. */
    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~';
    }

    /** What no text may hold, and halves of surrogate pairs. */
    private static boolean forbidden(int character) {
        return PlainText.isForbidden(character)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
