package jp.mokuteki.web.problem;

import java.util.List;

/** 要求の誤り — a request cannot be answered; one place turns this into the problem that is sent. */
public final class ProblemException extends RuntimeException {
    /** The most faults that a problem names. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Fault> faults;

    /**
     * Names the problem and its places.
     *
     * @param type the problem
     * @param faults what is wrong
     */
    public ProblemException(ProblemType type, List<Fault> faults) {
        super(type.toString());
        this.type = type;
        // whoever sends a million faults is told of the first
        this.faults = List.copyOf(faults.subList(0, Math.min(MOST, faults.size())));
    }

    /**
     * Names a problem without a place.
     *
     * @param type the problem
     */
    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    /**
     * Names a problem with one place.
     *
     * @param type the problem
     * @param pointer the place
     * @param code what is wrong there
     */
    public ProblemException(ProblemType type, String pointer, FaultCode code) {
        this(type, List.of(new Fault(pointer, code)));
    }

    /**
     * Tells the problem.
     *
     * @return its type
     */
    public ProblemType type() {
        return type;
    }

    /**
     * Lists the places.
     *
     * @return the places; possibly empty
     */
    public List<Fault> faults() {
        return faults;
    }
}
