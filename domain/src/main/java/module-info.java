/**
 * The reference model of the register of purposes of use (利用目的) of a health insurance society: the law with its
 * dates, the table, and the decision. It needs nothing but the JDK and reads nothing but its own tables.
 */
module jp.mokuteki.domain {
    exports jp.mokuteki.domain.table;
    exports jp.mokuteki.domain.law;
    exports jp.mokuteki.domain.guard;
    exports jp.mokuteki.domain.recipient;
    exports jp.mokuteki.domain.information;
    exports jp.mokuteki.domain.register;
    exports jp.mokuteki.domain.intake;
    exports jp.mokuteki.domain.network;
    exports jp.mokuteki.domain.decision;
    exports jp.mokuteki.domain.review;
    exports jp.mokuteki.domain.declaration;
    exports jp.mokuteki.domain.ledger;
}
