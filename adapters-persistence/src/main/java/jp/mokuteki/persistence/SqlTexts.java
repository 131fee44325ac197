package jp.mokuteki.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Finds the parameters in our own statements, {@code :name} or {@code ?}, outside of literals, quoted names, comments and casts. JDBI's
 * two grammars, of templates and of parameters, are for any statement, and a start pays for them. Thread-safe.
 */
final class SqlTexts implements SqlParser {
    private static final Pattern PIECE = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::|\\?|:([A-Za-z_][A-Za-z0-9_]*)", Pattern.DOTALL);

    /** The statements of this program are finite in number, with every way to narrow a list. */
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    private SqlTexts() {}

    /** Opens JDBI over a source of connections, for statements without templates. */
    static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source)
                .configure(
                        SqlStatements.class,
                        statements ->
                                statements.setTemplateEngine(TemplateEngine.NOP).setSqlParser(new SqlTexts()));
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return parsed.computeIfAbsent(sql, SqlTexts::parse);
    }

    static ParsedSql parse(String sql) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher pieces = PIECE.matcher(sql);
        int at = 0;
        while (pieces.find()) {
            parsed.append(sql.substring(at, pieces.start()));
            append(parsed, pieces);
            at = pieces.end();
        }
        return parsed.append(sql.substring(at)).build();
    }

    private static void append(ParsedSql.Builder parsed, Matcher piece) {
        String name = piece.group(1);
        if (name != null) {
            parsed.appendNamedParameter(name);
        } else if (piece.group().equals("?")) {
            parsed.appendPositionalParameter();
        } else {
            parsed.append(piece.group());
        }
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
