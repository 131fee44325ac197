package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters are found as JDBI finds them, in all that our statements hold. */
class SqlTextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|MERGE|FROM|WHERE| AND) .*", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a FROM b WHERE c = :c AND d = :d_1 OR c = :c",
                "SELECT a FROM b WHERE c = ? AND d = ?",
                "SELECT ':no', 'it''s :no' FROM \"b:no\" WHERE c = :yes",
                "SELECT a -- :no\nFROM b /* :no\n ? */ WHERE c = :yes",
                "SELECT 'ledger_node'::regclass, a::text FROM b WHERE c = :yes",
                "SELECT '目的' FROM b WHERE a <= :x AND b <> :y"
            })
    void parameters_are_found_where_they_are(String sql) {
        assertThat(SqlTexts.parse(sql)).isEqualTo(asJdbi(sql));
    }

    @ParameterizedTest
    @MethodSource("statementsOfThisProgram")
    void every_statement_of_this_program_is_read_as_jdbi_reads_it(String sql) {
        assertThat(SqlTexts.parse(sql)).isEqualTo(asJdbi(sql));
    }

    @Test
    void a_parameter_that_is_not_bound_is_an_error() {
        Jdbi jdbi = SqlTexts.jdbi(h2());

        assertThatThrownBy(() -> jdbi.useHandle(handle ->
                        handle.createQuery("SELECT :a").mapTo(String.class).one()))
                .isInstanceOf(UnableToCreateStatementException.class);
    }

    private static DataSource h2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        return source;
    }

    static Stream<String> statementsOfThisProgram() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).flatMap(SqlTextsTest::statements).toList().stream();
        }
    }

    private static Stream<String> statements(Path file) {
        try {
            return TEXT
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> (found.group(1) == null ? found.group(2) : found.group(1)).translateEscapes())
                    .filter(text -> STATEMENT.matcher(text).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedSql asJdbi(String sql) {
        return Jdbi.create(h2())
                .withHandle(handle -> new ColonPrefixSqlParser()
                        .parse(sql, handle.createQuery(sql).getContext()));
    }
}
