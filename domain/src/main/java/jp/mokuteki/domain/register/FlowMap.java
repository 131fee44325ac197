package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.recipient.RecipientClass;

/**
 * 情報の流れ — who gets what from the society, and from whom it receives what, as the codes of a table say: the purposes grouped by
 * direction, handling and counterparty.
 *
 * <p>A pointer to the exchanges of another category is no flow of its own, and a use goes to nobody; a purpose without confirmed
 * codes is on no flow, because nobody knows yet where it leads. 1.other-business.2 (海外療養費の翻訳) is on the flow
 * {@code PROVIDE}, 委託, {@code CONTRACTOR}.
 *
 * <p>Example: {@code FlowMap.of(SocietyTable.read()).pointers().get(0).id()} is {@code 1.other-business.5}. Legal source:
 * 規程別表2.
 *
 * @param flows the flows: provisions before receipts, by handling, then in the order of the table
 * @param uses the purposes of use within the society
 * @param pointers the purposes that only point to exchanges of another category
 * @param uncoded the purposes without confirmed codes
 */
public record FlowMap(
        List<Flow> flows, List<PurposeOfUse> uses, List<PurposeOfUse> pointers, List<PurposeOfUse> uncoded) {
    /** Copies its lists. */
    public FlowMap {
        flows = List.copyOf(flows);
        uses = List.copyOf(uses);
        pointers = List.copyOf(pointers);
        uncoded = List.copyOf(uncoded);
    }

    /**
     * 流れ — what goes to, or comes from, one class of bodies under one handling.
     *
     * @param action provision or receipt
     * @param handling the legal character
     * @param counterparty who receives, or for a receipt who is the source
     * @param purposes the purposes that lead there, in the order of the table; never empty
     */
    public record Flow(Action action, Handling handling, RecipientClass counterparty, List<PurposeOfUse> purposes) {
        /** Copies its list and refuses a flow for no purpose. */
        public Flow {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(handling, "handling");
            Objects.requireNonNull(counterparty, "counterparty");
            purposes = List.copyOf(purposes);
            if (purposes.isEmpty() || action == Action.USE) {
                throw new IllegalArgumentException("a flow has a purpose and leaves or enters the society");
            }
        }

        /**
         * Asks whether it goes over the information provision network.
         *
         * @return true for 情報連携
         */
        public boolean isOverNetwork() {
            return handling == Handling.NETWORK_LINKAGE;
        }

        /**
         * Lists what flows.
         *
         * @return the kinds of information of its purposes, each once
         */
        public Set<InformationKind> information() {
            var kinds = new LinkedHashSet<InformationKind>();
            codes().forEach(codes -> kinds.addAll(codes.information()));
            return java.util.Collections.unmodifiableSet(kinds);
        }

        /**
         * Lists what it rests on.
         *
         * @return the formulas of grounds of its purposes, each once
         */
        public List<GroundFormula> grounds() {
            return codes().stream().map(PurposeCodes::grounds).distinct().toList();
        }

        private List<PurposeCodes> codes() {
            return purposes.stream()
                    .map(PurposeOfUse::codes)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** What purposes of one flow have in common. */
    private record Way(Action action, Handling handling, RecipientClass counterparty) {}

    /**
     * Maps a table.
     *
     * @param table the table
     * @return its flows
     */
    public static FlowMap of(PurposeTable table) {
        var map = new Gathering();
        table.purposes().forEach(map::take);
        return map.whole();
    }

    /** Gathers purposes in the order of the table. */
    private static final class Gathering {
        private final Map<Way, List<PurposeOfUse>> ways = new LinkedHashMap<>();
        private final List<PurposeOfUse> uses = new ArrayList<>();
        private final List<PurposeOfUse> pointers = new ArrayList<>();
        private final List<PurposeOfUse> uncoded = new ArrayList<>();

        void take(PurposeOfUse purpose) {
            purpose.codes().ifPresentOrElse(codes -> take(purpose, codes), () -> uncoded.add(purpose));
        }

        private void take(PurposeOfUse purpose, PurposeCodes codes) {
            if (codes.numberUse() == IndividualNumberUse.NETWORK_POINTER) {
                pointers.add(purpose);
            } else if (codes.actions().contains(Action.USE)) {
                uses.add(purpose);
            } else {
                codes.actions()
                        .forEach(action -> codes.counterparties()
                                .forEach(counterparty -> on(new Way(action, codes.handling(), counterparty), purpose)));
            }
        }

        private void on(Way way, PurposeOfUse purpose) {
            ways.computeIfAbsent(way, one -> new ArrayList<>()).add(purpose);
        }

        FlowMap whole() {
            List<Flow> flows = ways.entrySet().stream()
                    .map(way -> new Flow(
                            way.getKey().action(),
                            way.getKey().handling(),
                            way.getKey().counterparty(),
                            way.getValue()))
                    .sorted(Comparator.comparing(Flow::action).thenComparing(Flow::handling))
                    .toList();
            return new FlowMap(flows, uses, pointers, uncoded);
        }
    }
}
