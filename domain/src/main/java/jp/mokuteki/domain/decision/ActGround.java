package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.register.PurposeOfUse;

/** The grounds by which the My Number Act itself lets specified personal information be used or pass. */
enum ActGround {
    /** 個人番号利用事務. */
    USE("MYNUMBER_USE", "MYNUMBER_USE_TABLE"),
    /** 情報提供ネットワークシステム. */
    NETWORK("MYNUMBER_NETWORK", "MYNUMBER_NETWORK_TABLE", "MYNUMBER_NETWORK_DETAIL"),
    /** 委託. */
    ENTRUSTMENT("MYNUMBER_ENTRUSTMENT");

    private final GroundCode code;
    private final List<GroundCode> details;

    ActGround(String code, String... details) {
        this.code = new GroundCode(code);
        this.details = Stream.of(details).map(GroundCode::new).toList();
    }

    /** The ground that must be in force. */
    GroundCode code() {
        return code;
    }

    /** The places of the law that say more of it; cited beside it where they apply and are in force. */
    List<GroundCode> details() {
        return details;
    }

    boolean isInForce(Examination examination) {
        return examination.law().citation(code, examination.flow().asOf()).isPresent();
    }

    /** The reason to refuse where the ground is not in force on the day. */
    Reason notInForce(PurposeOfUse purpose) {
        return Reason.at(ReasonCode.GROUND_NOT_IN_FORCE, purpose).resting(code);
    }
}
