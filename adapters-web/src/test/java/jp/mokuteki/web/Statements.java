package jp.mokuteki.web;

/** Statements of exchanges as callers post them. */
final class Statements {
    /** All that 番号法第23条 asks for. */
    static final String CONTENT = """
            {"inquirer": "全国健康保険協会", "provider": "サンプル健康保険組合",
             "requestedAt": "2026-04-01T09:58:00+09:00", "providedAt": "2026-04-01T09:59:30.123456+09:00",
             "items": ["資格情報"], "nonDisclosure": false,
             "offices": ["06139992"], "procedures": ["P-1"], "informationNames": ["TM00000001"]}""";

    static final String ASKED = CONTENT.replace("\"providedAt\": \"2026-04-01T09:59:30.123456+09:00\",", "");

    /** The permitted question, whose reference stands beside it. */
    static final String QUESTION =
            Questions.without("reference").replace("true, ", "true").replaceAll(",\\s*}$", "}");

    /** A provision that is decided and recorded in one call. */
    static final String PROVISION = provision(QUESTION, CONTENT);

    /** A provision for which the register knows no purpose. */
    static final String FORBIDDEN = provision(QUESTION.replace("[\"ELIGIBILITY\"]", "[\"LOCAL_TAX\"]"), ASKED);

    /** A fact without a decision. */
    static final String FACT = "{\"kind\": \"provision\", \"content\": " + CONTENT + "}";

    private Statements() {}

    private static String provision(String question, String content) {
        return "{\"kind\": \"provision\", \"beforeRelease\": true, \"reference\": \"K-2026-000123\", \"question\": "
                + question + ", \"content\": " + content + "}";
    }

    static String of(String kind, String content, String more) {
        return "{\"kind\": \"" + kind + "\", \"content\": " + content + more + "}";
    }
}
