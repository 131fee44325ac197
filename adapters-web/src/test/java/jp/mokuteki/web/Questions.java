package jp.mokuteki.web;

import java.util.regex.Matcher;

/** Questions as callers post them. */
final class Questions {
    /** G1 on another day: eligibility to another insurer, over the network. */
    static final String PERMITTED = """
            {"asOf": "2026-04-01", "action": "PROVIDE", "purpose": {"category": 6},
             "counterparty": "OTHER_MEDICAL_INSURER", "information": ["ELIGIBILITY"],
             "specifiedPersonalInformation": true, "reference": "K-2026-000123"}""";

    /** G3: local tax for the category of contributions. */
    static final String REFUSED = """
            {"asOf": "2026-04-01", "action": "RECEIVE", "purpose": {"category": 2},
             "counterparty": "ADMINISTRATIVE_ORGAN", "information": ["LOCAL_TAX"],
             "specifiedPersonalInformation": true, "consent": true}""";

    /** G12: a text, which never decides. */
    static final String UNDETERMINED = """
            {"asOf": "2026-04-01", "action": "USE", "purpose": {"text": "加入者サービス向上のため"},
             "information": ["CLAIM"], "specifiedPersonalInformation": false}""";

    private Questions() {}

    /** The permitted question with one property in another form. */
    static String with(String property, String value) {
        String other = PERMITTED.replaceFirst(
                "\"" + property + "\": (\\{[^}]*}|\\[[^]]*]|[^,}]*)",
                "\"" + property + "\": " + Matcher.quoteReplacement(value));
        if (other.equals(PERMITTED)) {
            other = PERMITTED.substring(0, PERMITTED.length() - 1) + ", \"" + property + "\": " + value + "}";
        }
        return other;
    }

    /** The permitted question without one property. */
    static String without(String property) {
        return PERMITTED.replaceFirst("\"" + property + "\": (\\{[^}]*}|\\[[^]]*]|[^,}]*),?\\s*", "");
    }
}
