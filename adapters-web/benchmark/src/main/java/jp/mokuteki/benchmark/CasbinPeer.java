package jp.mokuteki.benchmark;

import java.util.List;
import org.casbin.jcasbin.main.EnforceResult;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/** jCasbin: the lines of policy are its policies, and {@code enforceEx} names the first that allows a request. */
final class CasbinPeer implements Peer {
    private static final String MODEL = """
            [request_definition]
            r = register, category, purpose, action, specified, counterparty, kind, day
            [policy_definition]
            p = register, category, purpose, action, specified, counterparties, kinds, from, to
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = r.register == p.register && r.category == p.category && (r.purpose == '' || r.purpose == p.purpose) \
            && r.action == p.action && r.specified == p.specified && string.contains(p.counterparties, r.counterparty) \
            && string.contains(p.kinds, r.kind) && p.from <= r.day && r.day < p.to
            """;

    /** Where the id stands in a line. */
    private static final int PURPOSE = 2;

    private final Enforcer enforcer = new Enforcer();
    private final Object[][] requests;

    CasbinPeer(List<PermittedFlow> lines, List<AskedFlow> questions) {
        var model = new Model();
        model.loadModelFromText(MODEL);
        enforcer.enableLog(false);
        enforcer.setModel(model);
        enforcer.addPolicies(lines.stream().map(CasbinPeer::policy).toList());
        requests = questions.stream().map(CasbinPeer::request).toArray(Object[][]::new);
    }

    private static List<String> policy(PermittedFlow line) {
        return List.of(
                String.valueOf(line.getRegister()),
                String.valueOf(line.getCategory()),
                line.getPurpose(),
                line.getAction(),
                String.valueOf(line.isSpecified()),
                listed(line.getCounterparties()),
                listed(line.getKinds()),
                line.getFrom(),
                line.getTo());
    }

    private static Object[] request(AskedFlow asked) {
        return new Object[] {
            String.valueOf(asked.getRegister()),
            String.valueOf(asked.getCategory()),
            asked.getPurpose(),
            asked.getAction(),
            String.valueOf(asked.isSpecified()),
            listed(List.of(asked.getCounterparty())),
            listed(List.of(asked.getKind())),
            asked.getDay()
        };
    }

    /** Codes between strokes, so that no code is found within another. */
    private static String listed(Iterable<String> codes) {
        return "|" + String.join("|", codes) + "|";
    }

    @Override
    public boolean permits(int question) {
        return enforcer.enforceEx(requests[question]).isAllow();
    }

    @Override
    public List<String> covering(int question) {
        EnforceResult result = enforcer.enforceEx(requests[question]);
        return result.isAllow() ? List.of(result.getExplain().get(PURPOSE)) : List.of();
    }

    @Override
    public boolean namesAll() {
        return false;
    }

    @Override
    public void close() {
        // it holds nothing open
    }
}
