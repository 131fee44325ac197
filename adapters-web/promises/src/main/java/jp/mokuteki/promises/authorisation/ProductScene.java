package jp.mokuteki.promises.authorisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.Issuer;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Site;

/** The product with two insurers whose callers have tokens that it issued, or that an issuer did. */
final class ProductScene implements Scene {
    static final String OURS = "06270011";
    static final String THEIRS = "06131239";

    private static final String OUR_NAME = "Kochira Health Insurance Society";
    private static final String THEIR_NAME = "Achira Health Insurance Society";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long HOUR = 3_600;

    private final Site site;
    private final Issuer issuer;
    private final Set<String> roles = new TreeSet<>();
    private final Set<String> ours = new LinkedHashSet<>(List.of(OURS, OUR_NAME));
    private final Set<String> theirs = new LinkedHashSet<>(List.of(THEIRS, THEIR_NAME));
    private final List<Caller> callers = new ArrayList<>();
    private int count;

    ProductScene(Site site, Issuer issuer, long seed) throws IOException, InterruptedException {
        this.site = site;
        this.issuer = issuer;
        site.contract().at("/components/schemas/Role/enum").forEach(role -> roles.add(role.textValue()));
        addKnown();
        addUnknown();
        Collections.shuffle(callers, new Random(seed));
    }

    static String name(String insurer) {
        return insurer.equals(OURS) ? OUR_NAME : THEIR_NAME;
    }

    private static Instant later() {
        return Instant.now().plusSeconds(HOUR);
    }

    private String claims(String insurer, Set<String> some) {
        return Issuer.claims(Issuer.NAME, Issuer.AUDIENCE, insurer, some, later());
    }

    private void addKnown() throws IOException {
        for (String role : roles) {
            callers.add(Caller.known(
                    "issued " + role,
                    OURS,
                    issued(OURS, Set.of(role), later()).get("token").asText(),
                    Set.of(role)));
            callers.add(
                    Caller.known("issuer's " + role, OURS, issuer.signed(claims(OURS, Set.of(role))), Set.of(role)));
        }
        callers.add(
                Caller.known("issuer's without a role", OURS, issuer.signed(claims(OURS, Set.of("king"))), Set.of()));
        for (String insurer : List.of(OURS, THEIRS)) {
            String whose = insurer.equals(OURS) ? "ours" : "theirs";
            callers.add(Caller.known(
                    "issued all roles, " + whose,
                    insurer,
                    issued(insurer, roles, later()).get("token").asText(),
                    roles));
            callers.add(Caller.known(
                    "issuer's all roles, " + whose, insurer, issuer.signed(claims(insurer, roles)), roles));
        }
    }

    private void addUnknown() throws IOException, InterruptedException {
        Instant soon = Instant.now().plusSeconds(2);
        JsonNode expired = issued(OURS, roles, soon);
        JsonNode revoked = issued(OURS, roles, later());
        revoke(revoked.get("id").asText());
        String known = issued(OURS, roles, later()).get("token").asText();
        String all = claims(OURS, roles);
        add("none", "");
        add("malformed: no token", "Bearer");
        add("malformed: another scheme", "Basic " + known);
        add("malformed: two tokens", "Bearer " + known + " " + known);
        add("malformed: half a JWT", "Bearer " + issuer.signed(all).substring(0, 60));
        add("unknown", "Bearer mk_aaaaaaaaaaaa_" + "A".repeat(43));
        add("wrong secret", "Bearer " + known.substring(0, known.length() - 5) + "AAAAA");
        add("expired", "Bearer " + expired.get("token").asText());
        add("revoked", "Bearer " + revoked.get("token").asText());
        add(
                "issuer's, expired",
                "Bearer "
                        + issuer.signed(
                                Issuer.claims(Issuer.NAME, Issuer.AUDIENCE, OURS, roles, soon.minusSeconds(HOUR))));
        add("wrong algorithm: none", "Bearer " + Issuer.unsigned(all));
        add("wrong algorithm: HS256", "Bearer " + issuer.signedWithPublicKey(all));
        add("wrong signature", "Bearer " + new Issuer().signed(all));
        add(
                "wrong issuer",
                "Bearer "
                        + issuer.signed(Issuer.claims("https://other.example", Issuer.AUDIENCE, OURS, roles, later())));
        add("wrong audience", "Bearer " + issuer.signed(Issuer.claims(Issuer.NAME, "other", OURS, roles, later())));
        add("insurer without a register", "Bearer " + issuer.signed(claims("06139992", roles)));
        Thread.sleep(Math.max(soon.toEpochMilli() - Instant.now().toEpochMilli(), 0) + 100);
    }

    private void add(String name, String authorization) {
        callers.add(Caller.unknown(name, OURS, authorization));
    }

    private JsonNode issued(String insurer, Set<String> some, Instant end) throws IOException {
        String name = (insurer.equals(OURS) ? "ours-credential-" : "theirs-credential-") + ++count;
        String body = MAPPER.createObjectNode()
                .put("name", name)
                .put("expiresAt", end.toString())
                .set("roles", MAPPER.valueToTree(some))
                .toString();
        Answer answer = send("POST /v1/credentials", insurer, body);
        if (answer.status() != 201) {
            throw new IOException("no credential was issued: " + answer);
        }
        JsonNode made = MAPPER.readTree(answer.body());
        List.of(name, made.get("id").asText(), made.get("token").asText()).forEach(mark -> note(insurer, mark));
        return made;
    }

    private void revoke(String id) throws IOException {
        Answer answer = send("DELETE /v1/credentials/" + id, OURS, "");
        if (answer.status() != 204) {
            throw new IOException("the credential was not revoked: " + answer);
        }
    }

    private Answer send(String what, String insurer, String body) throws IOException {
        String head = what + " HTTP/1.1\r\nHost: mokuteki.test\r\nAuthorization: "
                + master(insurer).authorization().orElseThrow() + "\r\n";
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String type = body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
        return site.send((head + type + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public List<Caller> callers() {
        return List.copyOf(callers);
    }

    @Override
    public String other(String insurer) {
        return insurer.equals(OURS) ? THEIRS : OURS;
    }

    @Override
    public String make(Operation maker, String insurer) throws IOException {
        String mark = (insurer.equals(OURS) ? "ours-" : "theirs-") + ++count;
        String id = site.make(maker, mark, master(insurer).authorization().orElseThrow())
                .get("id")
                .asText();
        note(insurer, mark);
        note(insurer, id);
        return id;
    }

    @Override
    public Caller master(String insurer) {
        return new Caller(
                "master", Optional.of("Bearer " + issuer.signed(claims(insurer, roles))), true, insurer, roles);
    }

    @Override
    public void note(String insurer, String mark) {
        marksOf(insurer).add(mark);
    }

    @Override
    public Collection<String> marks(String insurer) {
        return marksOf(insurer);
    }

    @Override
    public boolean isPublic(String mark) {
        return Set.of(OURS, OUR_NAME, THEIRS, THEIR_NAME).contains(mark);
    }

    private Set<String> marksOf(String insurer) {
        return insurer.equals(OURS) ? ours : theirs;
    }
}
