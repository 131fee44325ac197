package jp.mokuteki.application.contract;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.Coding;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.GroundFormula;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.NumberAffair;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;

/** Small tables that hold every state, every character and every order that a store could lose. */
public final class SampleTables {
    /** Japanese, full width, half-width kana, a compatibility ideograph, a combining mark, 4-byte characters, quotes. */
    public static final String DIFFICULT_TEXT = "髙﨑・塚と塚、ﾃｽﾄとテスト、Ａと A、がとか\u3099、㍻、𠮷野家と🏥、'単'と\"双\"と\\と;と:名と%と_";

    private SampleTables() {}

    /**
     * Gives the table of the society as issued, with its codes.
     *
     * @return 8 categories, 40 cells, 38 purposes
     */
    public static PurposeTable issued() {
        return SocietyTable.read();
    }

    /**
     * Gives the same texts without any codes.
     *
     * @return a table with another codes hash and the same content hash
     */
    public static PurposeTable uncoded() {
        return issued().coded(purpose -> purpose.coded(new Uncoded()));
    }

    /**
     * Gives the same texts with codes that nobody has confirmed.
     *
     * @return a table with the codes hash of one without any codes
     */
    public static PurposeTable proposed() {
        return issued().coded(purpose ->
                purpose.coded(new ProposedCodes(purpose.codes().orElseThrow())));
    }

    /**
     * Gives a table whose categories and purposes stand in another order than their numbers, with all three states of
     * cells, codes in unusual orders and difficult characters in every text.
     *
     * @return two categories
     */
    public static PurposeTable difficult() {
        var first = new PurposeOfUse(id("12.receive.7"), DIFFICULT_TEXT, receiptCodes());
        var second = new PurposeOfUse(id("12.receive.2"), "  前後に空白 　", new Uncoded());
        var third = new PurposeOfUse(id("3.other-business.1"), "求償", provisionCodes());
        return new PurposeTable(
                "表題 " + DIFFICULT_TEXT,
                List.of("内部", "審査", "他の" + DIFFICULT_TEXT, "提供", "受領"),
                List.of(
                        category(
                                12,
                                new NumberAffair(NumberAffair.Standing.SERVES, "BENEFITS"),
                                Map.of(DisclosureColumn.RECEIVE, new Cell.Purposes(List.of(first, second)))),
                        category(
                                3,
                                new NumberAffair(NumberAffair.Standing.OPEN, ""),
                                Map.of(DisclosureColumn.OTHER_BUSINESS, new Cell.Purposes(List.of(third))))));
    }

    private static PurposeId id(String text) {
        return PurposeId.parse(text);
    }

    private static PurposeCategory category(int number, NumberAffair affair, Map<DisclosureColumn, Cell> listed) {
        var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        DisclosureColumn.IN_ORDER.forEach(column -> cells.put(column, new Cell.Undeclared()));
        cells.put(DisclosureColumn.INTERNAL, new Cell.DeclaredNone());
        cells.putAll(listed);
        return new PurposeCategory(number, "区分 " + DIFFICULT_TEXT, affair, cells);
    }

    private static Coding receiptCodes() {
        return new PurposeCodes(
                inOrder(Action.RECEIVE, Action.PROVIDE),
                Handling.NETWORK_LINKAGE,
                inOrder(new RecipientClass("OTHER_MEDICAL_INSURER"), new RecipientClass("ADMINISTRATIVE_ORGAN")),
                inOrder(new InformationKind("LOCAL_TAX"), new InformationKind("ELIGIBILITY")),
                IndividualNumberUse.NETWORK,
                inOrder(AffairNumber.parse("5-18"), AffairNumber.parse("5-2")),
                GroundFormula.parse("MYNUMBER_NETWORK"),
                "備考 " + DIFFICULT_TEXT);
    }

    private static Coding provisionCodes() {
        return new PurposeCodes(
                Set.of(Action.PROVIDE),
                Handling.THIRD_PARTY_PROVISION,
                Set.of(new RecipientClass("LIABILITY_INSURER")),
                Set.of(new InformationKind("ACCIDENT")),
                IndividualNumberUse.NO,
                Set.of(),
                GroundFormula.parse("APPI_CONSENT/APPI_PROPERTY|HEALTH_INSURANCE_57"),
                "");
    }

    private static <T> Set<T> inOrder(T first, T second) {
        return new LinkedHashSet<>(List.of(first, second));
    }
}
