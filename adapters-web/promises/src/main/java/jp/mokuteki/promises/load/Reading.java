package jp.mokuteki.promises.load;

import java.nio.charset.StandardCharsets;

/** The requests that store nothing. */
final class Reading {
    private static final String QUESTION = """
            {"action":"PROVIDE","purpose":{"category":6},"counterparty":"OTHER_MEDICAL_INSURER",\
            "information":["ELIGIBILITY"],"specifiedPersonalInformation":true}""";

    private Reading() {}

    static byte[] of(Work work, String token) {
        String body = work == Work.PREVIEW ? QUESTION : "";
        String what = work == Work.PREVIEW ? "POST /v1/decision-previews" : "GET /v1/decisions?limit=20";
        String type = body.isEmpty()
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n";
        String head = what + " HTTP/1.1\r\nHost: mokuteki.test\r\nAuthorization: Bearer " + token + "\r\n" + type;
        return (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
