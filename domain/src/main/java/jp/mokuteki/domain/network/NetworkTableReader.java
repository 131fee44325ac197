package jp.mokuteki.domain.network;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/** Reads the network tables: every code must stand in its table, every key once. */
final class NetworkTableReader {
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,3}");

    private final Table categorySource;
    private final Table bodySource;
    private final Table flowSource;
    private final Table affairSource;
    private final Set<String> categories;
    private final Set<String> bodies;

    /** Reads the texts of the four files by their names. */
    NetworkTableReader(UnaryOperator<String> texts) {
        categorySource = read(texts, "network-categories.csv", "code", "labelJa", "labelEn");
        bodySource = read(texts, "body-classes.csv", "code", "labelJa");
        flowSource = read(
                texts,
                "network-flows.csv",
                "validFrom",
                "validTo",
                "table",
                "row",
                "societyRole",
                "counterparty",
                "inquirer",
                "inquirerClass",
                "affair",
                "provider",
                "providerClass",
                "information",
                "networkCategory",
                "certainty",
                "note");
        affairSource = read(
                texts,
                "inquiry-affairs.csv",
                "validFrom",
                "validTo",
                "item",
                "branch",
                "affair",
                "statute",
                "information",
                "networkCategory",
                "kinds",
                "provider",
                "providerClass",
                "counterparty",
                "note");
        categories = codes(categorySource);
        bodies = codes(bodySource);
        for (InformationKinds.Entry kind : InformationKinds.standard().entries()) {
            kind.networkCategory().ifPresent(category -> category(category.code()));
        }
    }

    private static Table read(UnaryOperator<String> texts, String file, String... columns) {
        return Table.parse(file, texts.apply(file), columns);
    }

    private static Set<String> codes(Table source) {
        return Set.copyOf(source.read(row -> row.required("code"), code -> code, "code"));
    }

    List<Table> sources() {
        return List.of(categorySource, bodySource, flowSource, affairSource);
    }

    List<NetworkFlow> flows() {
        return flowSource.read(
                this::flow,
                flow -> List.of(flow.period().from(), flow.row(), flow.role(), flow.provider(), flow.information()),
                "row");
    }

    List<InquiryAffair> affairs() {
        return affairSource.read(
                this::affair, affair -> List.of(affair.period().from(), affair.number(), affair.branch()), "item");
    }

    private NetworkFlow flow(TableRow row) {
        checkBodies(row, "inquirerClass", "providerClass");
        return new NetworkFlow(
                EffectivePeriod.read(row),
                row.one("table", text -> Citation.parse(text.replace(" ", ""))),
                row.one("row", NetworkTableReader::number),
                SocietyRole.valueOf(row.oneOf("societyRole", List.of("INQUIRER", "PROVIDER"))),
                row.one("counterparty", RecipientClasses.standard()::of),
                row.required("inquirer"),
                row.required("affair"),
                row.required("provider"),
                row.required("information"),
                row.many("networkCategory", this::category),
                row.one("certainty", Certainty::of),
                row.text("note"));
    }

    private InquiryAffair affair(TableRow row) {
        checkBodies(row, "providerClass");
        return new InquiryAffair(
                EffectivePeriod.read(row),
                new AffairNumber(row.one("item", NetworkTableReader::number)),
                row.text("branch"),
                row.required("affair"),
                row.required("information"),
                row.one("networkCategory", this::category),
                row.many("kinds", InformationKinds.standard()::of),
                row.one("counterparty", RecipientClasses.standard()::of),
                row.text("note"));
    }

    private static int number(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number from 1");
        }
        return Integer.parseInt(text);
    }

    private void checkBodies(TableRow row, String... columns) {
        for (String column : columns) {
            row.many(column, code -> {
                if (!bodies.contains(code)) {
                    throw new IllegalArgumentException("no such class of bodies");
                }
                return code;
            });
        }
    }

    private NetworkCategory category(String code) {
        if (!categories.contains(code)) {
            throw new IllegalArgumentException("no such network category");
        }
        return new NetworkCategory(code);
    }
}
