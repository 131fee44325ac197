package jp.mokuteki.benchmark;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools: the lines of policy are facts of a session that stays open, and one rule joins a question to those that cover it. The numbers
 * and texts that must be equal come first, as the engine hashes them. The numbers are no {@code int}: where the machine speaks Turkish, the
 * engine spells that with a dotless i.
 */
final class DroolsPeer implements Peer {
    private static final String RULE = """
            package peers
            import jp.mokuteki.benchmark.AskedFlow
            import jp.mokuteki.benchmark.PermittedFlow
            rule "a purpose covers the flow"
            when
                $asked : AskedFlow()
                PermittedFlow(
                    register == $asked.register,
                    category == $asked.category,
                    action == $asked.action,
                    specified == $asked.specified,
                    $asked.wholeCategory || purpose == $asked.purpose,
                    counterparties contains $asked.counterparty,
                    kinds contains $asked.kind,
                    from <= $asked.day,
                    to > $asked.day,
                    $purpose : purpose)
            then
                $asked.cover($purpose);
            end
            """;

    private final KieSession session;
    private final List<AskedFlow> questions;

    DroolsPeer(List<PermittedFlow> lines, List<AskedFlow> questions) {
        session = new KieHelper()
                .addContent(RULE, "src/main/resources/peers/covering.drl")
                .build(ExecutableModelProject.class)
                .newKieSession();
        lines.forEach(session::insert);
        this.questions = questions;
    }

    @Override
    public boolean permits(int question) {
        return !covering(question).isEmpty();
    }

    @Override
    public List<String> covering(int question) {
        AskedFlow asked = questions.get(question);
        FactHandle handle = session.insert(asked);
        session.fireAllRules();
        session.delete(handle);
        return asked.taken();
    }

    @Override
    public boolean namesAll() {
        return true;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
