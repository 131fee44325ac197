package jp.mokuteki.persistence;

import static jp.mokuteki.persistence.SqlValues.value;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.mokuteki.application.port.AskedQuestion;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.domain.decision.AnswerQuestions;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Decisions in the database. Thread-safe. */
final class JdbiDecisions implements Decisions {
    /** Sorts before every id: a page without a beginning begins after it. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String INSERT = """
            INSERT INTO decision (insurer, id, decided_at, reference, as_of, verdict,
              category, purpose, cells, covered_by, revision, content_hash, codes_hash, law_version, answer)
            VALUES (:insurer, :id, :decidedAt, :reference, :asOf, :verdict,
              :category, :purpose, :cells, :coveredBy, :revision, :contentHash, :codesHash, :lawVersion, :answer)
            """;
    private static final String SELECT = """
            SELECT insurer, id, decided_at, reference, as_of, verdict,
              category, purpose, cells, covered_by, revision, content_hash, codes_hash, law_version, answer
            """;
    private static final String ONE = SELECT + "FROM decision WHERE insurer = :insurer AND id = :id";
    static final String SOME = SELECT + """
            FROM UNNEST(CAST(:ids AS UUID ARRAY)) AS asked (wanted)
            JOIN decision ON insurer = :insurer AND id = wanted
            ORDER BY insurer, id
            """;
    static final String OF_INSURER = SELECT + "FROM decision WHERE insurer = :insurer ";

    private final JdbiTransactions transactions;
    private final AnswerQuestions questions = new AnswerQuestions();

    JdbiDecisions(JdbiTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(InsurerNumber insurer, StoredDecision decision) {
        var row = DecisionRow.of(insurer, decision);
        transactions.change(Scope.of(insurer), "decision", handle -> {
            var insert = handle.createUpdate(INSERT);
            row.bindTo(insert);
            insert.execute();
        });
    }

    @Override
    public Optional<StoredDecision> find(InsurerNumber insurer, DecisionId id) {
        Optional<DecisionRow> found = transactions.read(
                Scope.of(insurer),
                "decision",
                handle -> handle.createQuery(ONE)
                        .bind("insurer", insurer.value())
                        .bind("id", value(id.value()))
                        .map(DecisionRow.MAPPER)
                        .findOne());
        return found.map(row -> Failures.understood("decision", row::decision));
    }

    @Override
    public Page<StoredDecision> list(InsurerNumber insurer, DecisionFilter filter, PageRequest request) {
        // one more than asked for tells whether another page follows
        UUID after = request.after().map(DecisionId::value).orElse(BEFORE_ALL);
        var narrowing = Narrowing.of(filter, after, request.limit() + 1);
        List<DecisionRow> rows = transactions.read(
                Scope.of(insurer),
                "decisions",
                handle -> handle.createQuery(OF_INSURER + narrowing.sql())
                        .bind("insurer", insurer.value())
                        .bindMap(narrowing.values())
                        .map(DecisionRow.MAPPER)
                        .list());
        return page(rows, request.limit(), row -> Failures.understood("decision", row::decision), StoredDecision::id);
    }

    @Override
    public Page<AskedQuestion> questions(InsurerNumber insurer, PageRequest request) {
        UUID after = request.after().map(DecisionId::value).orElse(BEFORE_ALL);
        List<QuestionRow> rows = transactions.read(
                Scope.of(insurer),
                "questions",
                handle -> Statements.perform(
                        handle, QuestionRow.PAGE, page -> QuestionRow.read(page, insurer, after, request.limit() + 1)));
        return page(
                rows,
                request.limit(),
                row -> Failures.understood("question", () -> row.question(questions)),
                AskedQuestion::id);
    }

    @Override
    public List<StoredDecision> findAll(InsurerNumber insurer, Collection<DecisionId> ids) {
        Object[] wanted = ids.stream().map(DecisionId::value).distinct().toArray();
        List<DecisionRow> rows = transactions.read(
                Scope.of(insurer),
                "decisions",
                handle -> handle.createQuery(SOME)
                        .bind("insurer", insurer.value())
                        .bind("ids", SqlValues.array("uuid", wanted))
                        .map(DecisionRow.MAPPER)
                        .list());
        return rows.stream()
                .map(row -> Failures.understood("decision", row::decision))
                .toList();
    }

    @Override
    public List<DecisionGroup> count(InsurerNumber insurer, DayRange decided) {
        var narrowing = Narrowing.of(decided);
        return transactions.read(
                Scope.of(insurer),
                "counts of decisions",
                handle -> handle.createQuery(DecisionCounts.select(narrowing.sql()))
                        .bind("insurer", insurer.value())
                        .bindMap(narrowing.values())
                        .map((row, context) -> DecisionCounts.group(row))
                        .list());
    }

    private static <R, T> Page<T> page(List<R> rows, int limit, Function<R, T> reading, Function<T, DecisionId> id) {
        List<T> items = rows.stream().limit(limit).map(reading).toList();
        boolean last = rows.size() == items.size();
        return new Page<>(items, last ? Optional.empty() : Optional.of(id.apply(items.get(items.size() - 1))));
    }
}
