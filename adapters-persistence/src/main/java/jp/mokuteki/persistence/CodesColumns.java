package jp.mokuteki.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Coding;
import jp.mokuteki.domain.register.GroundFormula;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.IndividualNumberUse;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.Uncoded;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The codes of a purpose as columns of text: sets are joined by {@code |} in their order.
 *
 * @param coded false for a purpose without codes, whose other columns are empty
 * @param proposed true for codes that nobody has confirmed
 */
record CodesColumns(
        boolean coded,
        boolean proposed,
        String actions,
        String handling,
        String counterparties,
        String information,
        String numberUse,
        String affairs,
        String grounds,
        String note) {
    private static final Pattern SEPARATOR = Pattern.compile("|", Pattern.LITERAL);
    private static final CodesColumns NONE = new CodesColumns(false, false, "", "", "", "", "", "", "", "");

    static CodesColumns read(ResultSet row) throws SQLException {
        return new CodesColumns(
                row.getBoolean("coded"),
                row.getBoolean("proposed"),
                row.getString("actions"),
                row.getString("handling"),
                row.getString("counterparties"),
                row.getString("information"),
                row.getString("number_use"),
                row.getString("affairs"),
                row.getString("grounds"),
                row.getString("note"));
    }

    static CodesColumns of(Coding coding) {
        if (coding instanceof ProposedCodes some) {
            return of(some.codes(), true);
        }
        return coding instanceof PurposeCodes codes ? of(codes, false) : NONE;
    }

    private static CodesColumns of(PurposeCodes codes, boolean proposed) {
        return new CodesColumns(
                true,
                proposed,
                joined(codes.actions()),
                codes.handling().name(),
                joined(codes.counterparties()),
                joined(codes.information()),
                codes.numberUse().name(),
                joined(codes.affairs()),
                codes.grounds().toString(),
                codes.note());
    }

    Coding coding() {
        if (!coded) {
            return new Uncoded();
        }
        var codes = new PurposeCodes(
                split(actions, Action::valueOf),
                Handling.valueOf(handling),
                split(counterparties, RecipientClass::new),
                split(information, InformationKind::new),
                IndividualNumberUse.valueOf(numberUse),
                split(affairs, AffairNumber::parse),
                GroundFormula.parse(grounds),
                note);
        return proposed ? new ProposedCodes(codes) : codes;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }

    private static <T> Set<T> split(String text, Function<String, T> reader) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(SEPARATOR.split(text, -1))
                        .map(reader)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void bindTo(SqlStatement<?> statement) {
        statement
                .bind("coded", coded)
                .bind("proposed", proposed)
                .bind("actions", actions)
                .bind("handling", handling)
                .bind("counterparties", counterparties)
                .bind("information", information)
                .bind("numberUse", numberUse)
                .bind("affairs", affairs)
                .bind("grounds", grounds)
                .bind("note", note);
    }
}
