package jp.mokuteki.promises.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 突合 — compares what was acknowledged with what is there afterwards.
 *
 * @param lost acknowledged records and decisions that are not there
 * @param torn those that are there in part, or otherwise than it was said
 * @param duplicated keys with more than one record
 */
public record Reckoning(List<String> lost, List<String> torn, List<String> duplicated) {
    /** Copies the lists. */
    public Reckoning {
        lost = List.copyOf(lost);
        torn = List.copyOf(torn);
        duplicated = List.copyOf(duplicated);
    }

    /**
     * Compares.
     *
     * @param acknowledged all that was acknowledged
     * @param found all records of the ledger
     * @param decisions the ids of the decisions that the product still has
     * @return what does not agree
     */
    public static Reckoning of(List<Acknowledged> acknowledged, List<ExportedRecord> found, Set<String> decisions) {
        var lost = new ArrayList<String>();
        var torn = new ArrayList<String>();
        Map<Long, ExportedRecord> places = new HashMap<>();
        found.forEach(one -> places.put(one.sequence(), one));
        for (Acknowledged one : acknowledged) {
            String name = one.writing().key();
            one.decision().filter(id -> !decisions.contains(id)).ifPresent(id -> lost.add("the decision of " + name));
            if (one.writing().isRecord()) {
                ExportedRecord there = places.get(one.sequence());
                String record = "record " + one.sequence() + ", " + name;
                if (there == null) {
                    lost.add(record);
                } else if (!isSame(one, there)) {
                    torn.add(record);
                }
            }
        }
        halves(found, decisions).forEach(torn::add);
        return new Reckoning(lost, torn, duplicated(found));
    }

    private static boolean isSame(Acknowledged said, ExportedRecord found) {
        return found.leaf().equals(said.leaf())
                && found.decision().equals(said.decision())
                && found.reference().equals(Optional.of(said.writing().key()));
    }

    /** A record that names a decision that is not there is half a transaction, acknowledged or not. */
    private static List<String> halves(List<ExportedRecord> found, Set<String> decisions) {
        return found.stream()
                .filter(one ->
                        one.decision().filter(id -> !decisions.contains(id)).isPresent())
                .map(one -> "record " + one.sequence() + " without its decision")
                .toList();
    }

    private static List<String> duplicated(List<ExportedRecord> found) {
        Set<String> seen = new HashSet<>();
        return found.stream()
                .flatMap(one -> one.reference().stream())
                .filter(key -> !seen.add(key))
                .map(key -> "more than one record of " + key)
                .toList();
    }

    /**
     * Names what does not agree.
     *
     * @return one line each
     */
    public List<String> offences() {
        var all = new ArrayList<String>();
        lost.forEach(one -> all.add("lost: " + one));
        torn.forEach(one -> all.add("torn: " + one));
        duplicated.forEach(one -> all.add("duplicated: " + one));
        return all;
    }
}
