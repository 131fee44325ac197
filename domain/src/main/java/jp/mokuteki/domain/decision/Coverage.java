package jp.mokuteki.domain.decision;

import java.util.Arrays;
import java.util.Optional;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Rule 5: the tests by which a purpose covers a flow, in the order of their constants; the first failure is the reason. */
enum Coverage {
    CODED(ReasonCode.PURPOSE_UNCODED) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            return true;
        }
    },
    ACTION(ReasonCode.ACTION_NOT_FOR_COLUMN) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            return codes.actions().contains(flow.action());
        }
    },
    COUNTERPARTY(ReasonCode.RECIPIENT_NOT_LISTED) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            return flow.counterparty().map(codes.counterparties()::contains).orElse(true);
        }
    },
    INFORMATION(ReasonCode.INFORMATION_NOT_LISTED) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            return codes.information().containsAll(flow.information());
        }
    },
    HANDLING(ReasonCode.HANDLING_NOT_LISTED) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            return flow.handling().map(stated -> stated == codes.handling()).orElse(true);
        }
    },
    AFFAIR(ReasonCode.AFFAIR_NOT_LISTED) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            boolean asked = flow.specifiedPersonalInformation()
                    && flow.action() == Action.RECEIVE
                    && codes.numberUse() == IndividualNumberUse.NETWORK;
            return !asked || flow.affair().map(codes.affairs()::contains).orElse(true);
        }
    },
    SPECIFIED(ReasonCode.ONLY_FOR_SPECIFIED_INFORMATION) {
        @Override
        boolean passes(PurposeCodes codes, ProposedFlow flow) {
            return flow.specifiedPersonalInformation() || !codes.numberUse().onlyForSpecifiedInformation();
        }
    };

    private final ReasonCode failure;

    Coverage(ReasonCode failure) {
        this.failure = failure;
    }

    abstract boolean passes(PurposeCodes codes, ProposedFlow flow);

    /** The first test that a purpose fails, or nothing where it covers the flow. */
    static Optional<ReasonCode> firstFailure(PurposeOfUse purpose, ProposedFlow flow) {
        return Arrays.stream(values())
                .filter(test ->
                        purpose.codes().map(codes -> !test.passes(codes, flow)).orElse(true))
                .map(test -> test.failure)
                .findFirst();
    }
}
