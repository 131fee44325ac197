package jp.mokuteki.web;

import java.util.Collections;
import java.util.Set;
import jp.mokuteki.application.port.Role;

/**
 * Who may ask a route; there is no route without one.
 *
 * @param roles the roles of which one is needed; empty where everybody may ask, without a credential
 */
record Access(Set<Role> roles) {
    /** Everybody, without a credential. */
    static final Access EVERYBODY = new Access(Set.of());
    /** Whoever works with the register. */
    static final Access REGISTER = of(Role.READER, Role.APPLICATION, Role.EDITOR, Role.APPROVER, Role.AUDITOR);
    /** Whoever may ask a question without leaving a trace. */
    static final Access PREVIEWS = REGISTER;
    /** Whoever looks at revisions, drafts and their notes among them. */
    static final Access REVISIONS = of(Role.READER, Role.EDITOR, Role.APPROVER, Role.AUDITOR);

    /** Whoever writes drafts and submits them. */
    static final Access EDITING = of(Role.EDITOR);

    /** Whoever adopts, publishes and withdraws. */
    static final Access APPROVING = of(Role.APPROVER);

    /** Whoever moves a revision on; each step asks for its own role. */
    static final Access MOVING = of(Role.EDITOR, Role.APPROVER);

    /** Whoever decides. */
    static final Access DECIDING = of(Role.APPLICATION);
    /** Whoever reads decisions. */
    static final Access DECISIONS = of(Role.READER, Role.APPLICATION, Role.AUDITOR);
    /** Whoever records exchanges. */
    static final Access RECORDING = of(Role.APPLICATION);

    /** Whoever follows up a record that was made: reads it by its place, and proves it. */
    static final Access RECORDS = of(Role.APPLICATION, Role.AUDITOR);

    /** Whoever looks over a whole ledger. */
    static final Access LEDGER = of(Role.AUDITOR);

    /** Whoever has signed in, whatever the role. */
    static final Access SIGNED_IN = of(Role.values());

    /** Whoever issues and revokes credentials. */
    static final Access CREDENTIALS = of(Role.ADMIN);

    Access {
        roles = Set.copyOf(roles);
    }

    private static Access of(Role... roles) {
        return new Access(Set.of(roles));
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean allows(Set<Role> held) {
        return isOpen() || !Collections.disjoint(roles, held);
    }
}
