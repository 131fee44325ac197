package jp.mokuteki.promises.authorisation;

import java.util.Optional;
import jp.mokuteki.promises.product.Operation;

/**
 * One place of the matrix.
 *
 * @param operation what is asked for
 * @param method the one of the operation, or HEAD
 * @param caller who asks
 * @param target what about
 */
record Cell(Operation operation, String method, Caller caller, Optional<Target> target) {
    /** Whose the object is, as the caller sees it. */
    enum Ownership {
        OWN,
        FOREIGN,
        ABSENT
    }

    /** An object, by the name of the parameter and its id; in the path it is what is asked for, in the query it is not. */
    record Target(String parameter, String id, Ownership ownership, boolean inPath) {}

    boolean mayCall() {
        return caller.known() && caller.roles().stream().anyMatch(operation.roles()::contains);
    }

    /** Whether the caller is not let in at all. */
    boolean isRefused() {
        return expectation() == Expectation.UNAUTHENTICATED || expectation() == Expectation.FORBIDDEN;
    }

    /** What the answer must be like that of all other cells of the same expectation; nothing where it may differ. */
    Expectation expectation() {
        boolean reachable = target.filter(object -> object.inPath() && object.ownership() != Ownership.OWN)
                .isEmpty();
        if (operation.isPublic()) {
            return Expectation.SUCCESS;
        }
        if (!caller.known()) {
            return Expectation.UNAUTHENTICATED;
        }
        if (!mayCall()) {
            return Expectation.FORBIDDEN;
        }
        return reachable ? Expectation.SUCCESS : Expectation.NOT_FOUND;
    }

    /** What is to be answered. */
    enum Expectation {
        SUCCESS(200),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404);

        private final int status;

        Expectation(int status) {
            this.status = status;
        }

        boolean isMetBy(int answered) {
            return this == SUCCESS ? answered / 100 == 2 : answered == status;
        }
    }

    @Override
    public String toString() {
        String about = target.map(object -> " " + object.ownership() + " " + object.parameter())
                .orElse("");
        return method + " " + operation.path() + about + " by " + caller.name();
    }
}
