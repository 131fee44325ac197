package jp.mokuteki.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.PurgeProposals;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.Sessions;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.Transactions;
import org.jdbi.v3.core.JdbiException;

/**
 * データベース — one open database with its stores: H2 in a folder of this machine, or PostgreSQL on a server. Thread-safe;
 * once it is closed every store fails.
 */
public final class Database implements Stores, AutoCloseable {
    /** How many connections to a server are usual. */
    public static final int USUAL_CONNECTIONS = ConnectionPool.CONNECTIONS;

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final HikariDataSource pool;
    private final JdbiTransactions transactions;
    private final LedgerRecords ledgerRecords;
    private final Runnable afterwards;

    private Database(HikariDataSource pool, JdbiTransactions transactions, Runnable afterwards) {
        this.pool = pool;
        this.transactions = transactions;
        this.ledgerRecords = new JdbiLedgerRecords(transactions);
        this.afterwards = afterwards;
    }

    /**
     * Opens the embedded database of a folder, and makes both where they are absent.
     *
     * @param dataDirectory the folder
     * @return the database, with its tables up to date
     * @throws DatabaseInUseException where another process holds it, or this one has it open
     * @throws NewerSchemaException where a later version of this program made its tables
     * @throws jp.mokuteki.application.port.out.StorageException where it cannot be opened
     */
    public static Database embedded(Path dataDirectory) {
        DataFolder folder = DataFolder.hold(dataDirectory);
        try {
            NewDatabase.makeWhereAbsent(folder);
            HikariDataSource pool = upToDate(folder.jdbcUrl());
            Runnable reopen = pool.getHikariPoolMXBean()::softEvictConnections;
            var jdbi = SqlTexts.jdbi(pool);
            var rules = new WriteRules.Embedded(folder.path(), jdbi, reopen);
            var erasure = new EmbeddedErasure(pool, folder.path());
            var database = new Database(pool, new JdbiTransactions(jdbi, rules, erasure), folder::close);
            return database.prepare(() -> erasure.settle(jdbi));
        } catch (RuntimeException e) {
            folder.close();
            throw Failures.isFileInUse(e) ? new DatabaseInUseException(folder.path()) : e;
        }
    }

    /** Opens it once where there is nothing to bring up to date. */
    private static HikariDataSource upToDate(String jdbcUrl) {
        HikariDataSource pool = ConnectionPool.openFile(jdbcUrl, "sa");
        if (SchemaHistory.isCurrent(pool)) {
            return pool;
        }
        pool.close();
        migrateEmbedded(jdbcUrl);
        return ConnectionPool.openFile(jdbcUrl, "sa");
    }

    /**
     * The file is closed in between: H2 evaluates a check of a table in the connection that made it, and fails once that
     * one is gone; the checks of a file that was opened belong to none.
     */
    private static void migrateEmbedded(String jdbcUrl) {
        try (var pool = ConnectionPool.openForPreparing(jdbcUrl, "sa", "")) {
            Schema.migrate(pool, Schema.TABLES);
        }
    }

    /**
     * Opens a database on a server.
     *
     * @param jdbcUrl its address, {@code jdbc:postgresql:…}
     * @param user the user, who owns the tables; the program works in the two roles named after it
     * @param password the user's password
     * @param connections how many connections it keeps at most, from 1
     * @return the database, with its tables up to date
     * @throws IllegalArgumentException where the address is not one of PostgreSQL
     * @throws NewerSchemaException where a later version of this program made its tables
     * @throws UnsafeSettingException where the server would acknowledge what it can still lose, or the roles are missing or
     *     have a right too many
     * @throws jp.mokuteki.application.port.out.StorageException where it does not answer
     */
    public static Database at(String jdbcUrl, String user, String password, int connections) {
        if (!jdbcUrl.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("the address of a database begins with " + POSTGRESQL);
        }
        ServerRoles roles = prepared(jdbcUrl, user, password);
        var pool = ConnectionPool.open(jdbcUrl, user, password, connections, roles.begin());
        var erasure = new ServerErasure(jdbcUrl, user, password);
        var transactions = new JdbiTransactions(SqlTexts.jdbi(pool), new WriteRules.Server(roles), erasure);
        return new Database(pool, transactions, () -> {}).prepare(() -> {
            roles.check(transactions);
            erasure.settle();
        });
    }

    /**
     * Opens a database on a server with as many connections as are usual.
     *
     * @param jdbcUrl its address
     * @param user the user
     * @param password the user's password
     * @return the database, as {@link #at(String, String, String, int)} opens it
     */
    public static Database at(String jdbcUrl, String user, String password) {
        return at(jdbcUrl, user, password, USUAL_CONNECTIONS);
    }

    /** Done as the owner of the tables, whose connections end with it. */
    private static ServerRoles prepared(String jdbcUrl, String user, String password) {
        try (var pool = ConnectionPool.openForPreparing(jdbcUrl, user, password)) {
            var jdbi = SqlTexts.jdbi(pool);
            ServerSettings.of(jdbi).check();
            ServerRoles roles = ServerRoles.of(jdbi);
            Schema.migrate(pool, Schema.TABLES, Schema.OF_SERVER);
            jdbi.useHandle(handle -> handle.execute("SELECT provide_ledger_years()"));
            return roles;
        } catch (JdbiException e) {
            throw Failures.failed("could not ask the database server", e);
        }
    }

    private Database prepare(Runnable step) {
        try {
            step.run();
            return this;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    @Override
    public Insurers insurers() {
        return new JdbiInsurers(transactions);
    }

    @Override
    public Revisions revisions() {
        return new JdbiRevisions(transactions);
    }

    @Override
    public Drafts drafts() {
        return new JdbiDrafts(transactions);
    }

    @Override
    public Decisions decisions() {
        return new JdbiDecisions(transactions);
    }

    @Override
    public Credentials credentials() {
        return new JdbiCredentials(transactions);
    }

    @Override
    public Sessions sessions() {
        return new JdbiSessions(transactions);
    }

    @Override
    public KeptAnswers keptAnswers() {
        return new JdbiKeptAnswers(transactions);
    }

    @Override
    public LedgerRecords ledgerRecords() {
        return ledgerRecords;
    }

    @Override
    public LedgerHolds ledgerHolds() {
        return new JdbiLedgerHolds(transactions);
    }

    @Override
    public PurgeProposals purgeProposals() {
        return new JdbiPurgeProposals(transactions);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public StorageHealth health() {
        return transactions::check;
    }

    @Override
    public void close() {
        pool.close();
        afterwards.run();
    }
}
