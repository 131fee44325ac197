package jp.mokuteki.architecture;

import java.time.LocalDate;
import java.util.List;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.PurposeId;

/**
 * A flow that code declares.
 *
 * @param place class or method, with its file and line
 * @param declared the declaration
 */
record DeclaredFlow(String place, ServesPurpose declared) {
    /** Reads the purpose; throws where the id is malformed. */
    PurposeId purpose() {
        return PurposeId.parse(declared.value());
    }

    /** Puts the declaration as a question; throws where it is none. */
    ProposedFlow on(LocalDate day) {
        if (declared.handling().length > 1) {
            throw new IllegalArgumentException("handling: at most one can be declared");
        }
        var flow = ProposedFlow.to(declared.action())
                .on(day)
                .purpose(declared.value())
                .information(declared.information());
        if (!declared.counterparty().isEmpty()) {
            flow.counterparty(declared.counterparty());
        }
        List.of(declared.handling()).forEach(flow::handling);
        if (declared.specified()) {
            flow.specifiedPersonalInformation();
        }
        if (!declared.affair().isEmpty()) {
            flow.affair(declared.affair());
        }
        return flow.build();
    }

    @Override
    public String toString() {
        String counterparty = declared.counterparty().isEmpty() ? "" : " with " + declared.counterparty();
        return declared.action() + " " + String.join(", ", declared.information())
                + (declared.specified() ? " as specified personal information (特定個人情報)" : "") + counterparty
                + " for " + declared.value();
    }
}
