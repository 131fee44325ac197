package jp.mokuteki.formats.flows;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** 申告書が読めない — a manifest has faults; the message names each with file, line and column, one a line. */
public final class InvalidManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where they stand and what they are. */
    private final transient List<ManifestFault> faults;

    /**
     * Names the faults.
     *
     * @param file name of the file
     * @param faults the faults, one or more, in any order
     */
    public InvalidManifestException(String file, List<ManifestFault> faults) {
        super(inOrder(faults).stream().map(fault -> file + ":" + fault).collect(Collectors.joining("\n")));
        this.faults = inOrder(faults);
    }

    private static List<ManifestFault> inOrder(List<ManifestFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(
                                (ManifestFault fault) -> fault.place().line())
                        .thenComparingInt(fault -> fault.place().column()))
                .toList();
    }

    /**
     * Lists the faults.
     *
     * @return in the order of their places
     */
    public List<ManifestFault> faults() {
        return faults;
    }
}
