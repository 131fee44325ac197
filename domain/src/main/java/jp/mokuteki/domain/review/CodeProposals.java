package jp.mokuteki.domain.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Coding;
import jp.mokuteki.domain.register.GroundFormula;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.Uncoded;
import jp.mokuteki.domain.table.Table;

/**
 * 符号の提案の規則 — proposes codes for purposes from their words ({@code code-proposals.csv}): 「委託」 leads to entrustment,
 * 「損保」 to the insurer of the liable party. Of handling, actions, number and grounds the first rule that fits is followed, of
 * the others every one; where a longer phrase stands for something more particular, the shorter one in it does not count
 * (「特定健診」 is no 「健診」).
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Example: {@code CodeProposals.standard().of(SocietyTable.read()).size()} is {@code 0}. Legal source: none.
 */
public final class CodeProposals {
    private static final CodeProposals STANDARD = new CodeProposals(Table.ofReference(
            "code-proposals.csv", "attribute", "values", "column", "handling", "title", "text", "unless", "note"));

    private final List<ProposalRule> rules;

    private CodeProposals(Table table) {
        rules = table.rows().stream().map(ProposalRule::of).toList();
    }

    /**
     * Gives the rules that come with the domain.
     *
     * @return the rules
     */
    public static CodeProposals standard() {
        return STANDARD;
    }

    /**
     * Proposes codes for every purpose of a table that has none.
     *
     * @param table the table
     * @return a proposal for each of them, in the order of the table
     */
    public List<CodeProposal> of(PurposeTable table) {
        return of(table, purpose -> {});
    }

    /**
     * Proposes codes for every purpose of a table that has none, and tells how far it is: of a long table that takes seconds.
     *
     * @param table the table
     * @param seen is told each of them once there is a proposal for it
     * @return a proposal for each of them, in the order of the table
     */
    public List<CodeProposal> of(PurposeTable table, Consumer<PurposeId> seen) {
        var proposals = new ArrayList<CodeProposal>();
        for (PurposeCategory category : table.categories()) {
            for (PurposeOfUse purpose : category.purposes()) {
                if (purpose.coding() instanceof Uncoded) {
                    proposals.add(of(
                            purpose,
                            CodedText.of(
                                    purpose.id().column(),
                                    table.heading(purpose.id().column()),
                                    category.title(),
                                    purpose.text())));
                    seen.accept(purpose.id());
                }
            }
        }
        return proposals;
    }

    /**
     * Lays proposals over a table; codes that a person confirmed stay.
     *
     * @param table the table
     * @return the table, its uncoded purposes with what was proposed for them
     */
    public PurposeTable proposed(PurposeTable table) {
        return laid(table, of(table));
    }

    static PurposeTable laid(PurposeTable table, List<CodeProposal> proposals) {
        var codings = proposals.stream().collect(Collectors.toMap(CodeProposal::purpose, CodeProposal::coding));
        return table.coded(purpose -> purpose.coded(codings.getOrDefault(purpose.id(), purpose.coding())));
    }

    private CodeProposal of(PurposeOfUse purpose, CodedText text) {
        var leads = new ArrayList<CodeLead>();
        for (CodeAttribute attribute : CodeAttribute.values()) {
            leads.addAll(leads(attribute, text, handling(leads)));
        }
        return new CodeProposal(purpose.id(), leads, coding(purpose, leads));
    }

    private static String handling(List<CodeLead> leads) {
        return leads.stream()
                .filter(lead -> lead.attribute() == CodeAttribute.HANDLING)
                .map(CodeLead::value)
                .findFirst()
                .orElse("");
    }

    private List<CodeLead> leads(CodeAttribute attribute, CodedText text, String handling) {
        boolean all = attribute.choice() == CodeAttribute.Choice.ALL;
        var leads = new ArrayList<CodeLead>();
        for (ProposalRule rule : rules) {
            if (rule.attribute() != attribute || (!all && !leads.isEmpty())) {
                continue;
            }
            CodedText seen = all ? withoutLonger(rule, text) : text;
            rule.phrase(seen, handling)
                    .ifPresent(phrase ->
                            rule.values().forEach(value -> leads.add(new CodeLead(attribute, value, phrase))));
        }
        return leads;
    }

    /** Takes away the phrases of other rules for the same code that hold a phrase of this one. */
    private CodedText withoutLonger(ProposalRule rule, CodedText text) {
        CodedText seen = text;
        for (ProposalRule other : rules) {
            if (other.attribute() == rule.attribute() && !other.equals(rule) && isParticular(other)) {
                for (String phrase : other.text()) {
                    boolean longer =
                            rule.words().anyMatch(word -> phrase.length() > word.length() && phrase.contains(word));
                    seen = longer && !rule.text().contains(phrase) ? seen.without(phrase) : seen;
                }
            }
        }
        return seen;
    }

    /** A rule for a single kind names it; one for several describes a work that has them all. */
    private static boolean isParticular(ProposalRule rule) {
        return rule.values().size() == 1;
    }

    /** The codes as a whole; what is not whole, or contradicts itself, is no proposal. */
    private static Coding coding(PurposeOfUse purpose, List<CodeLead> leads) {
        try {
            return purpose.coded(new ProposedCodes(codes(leads))).coding();
        } catch (IllegalArgumentException e) {
            return new Uncoded();
        }
    }

    private static PurposeCodes codes(List<CodeLead> leads) {
        return new PurposeCodes(
                all(leads, CodeAttribute.ACTIONS, Action::valueOf),
                one(leads, CodeAttribute.HANDLING, Handling::valueOf),
                all(leads, CodeAttribute.COUNTERPARTIES, RecipientClasses.standard()::of),
                all(leads, CodeAttribute.INFORMATION, InformationKinds.standard()::of),
                one(leads, CodeAttribute.INDIVIDUAL_NUMBER, IndividualNumberUse::valueOf),
                all(leads, CodeAttribute.AFFAIRS, AffairNumber::parse),
                one(leads, CodeAttribute.GROUNDS, GroundFormula::parse),
                "");
    }

    private static <T> Set<T> all(List<CodeLead> leads, CodeAttribute attribute, Function<String, T> factory) {
        return leads.stream()
                .filter(lead -> lead.attribute() == attribute)
                .map(CodeLead::value)
                .map(factory)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> T one(List<CodeLead> leads, CodeAttribute attribute, Function<String, T> factory) {
        return leads.stream()
                .filter(lead -> lead.attribute() == attribute)
                .map(CodeLead::value)
                .map(factory)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing leads to " + attribute));
    }
}
