package jp.mokuteki.promises.storage;

import java.util.List;
import java.util.SplittableRandom;
import jp.mokuteki.persistence.server.TestDatabase;

/** サーバーの障害 — what befalls a PostgreSQL server. */
record ServerFault(String name, boolean lasts, Doing beginning, Doing ending) implements Fault {
    private static final Doing NOTHING = () -> {};

    /** A step of it. */
    interface Doing {
        /** Does it. */
        void go() throws Exception;
    }

    /** All of them. */
    static List<Fault> of(TestDatabase database, SplittableRandom random) {
        return List.of(
                new ServerFault("STOPPED", true, database::goAway, database::comeBack),
                new ServerFault("SESSIONS_ENDED", false, () -> endSessions(database, random), NOTHING),
                new ServerFault("PROCESS_KILLED", false, () -> killProcess(database, random), NOTHING));
    }

    @Override
    public void begin() throws Exception {
        beginning.go();
    }

    @Override
    public void end() throws Exception {
        ending.go();
    }

    private static String others(TestDatabase database) {
        return " FROM pg_stat_activity WHERE datname = '" + database.name() + "' AND pid <> pg_backend_pid()";
    }

    /** Ends some of the sessions, each by chance. */
    private static void endSessions(TestDatabase database, SplittableRandom random) {
        int percent = 20 + random.nextInt(81);
        int pause = random.nextInt(40);
        for (int i = 0; i < 5; i++) {
            database.count("SELECT COUNT(pg_terminate_backend(pid))" + others(database) + " AND random() * 100 < "
                    + percent + " AND pg_sleep(" + pause / 1000.0 + ") IS NOT NULL");
        }
    }

    /** Kills the process of one session; then the server ends all of them and recovers from its log. */
    private static void killProcess(TestDatabase database, SplittableRandom random) throws Exception {
        int sessions = database.count("SELECT COUNT(*)" + others(database));
        int process = sessions == 0
                ? 0
                : database.count("SELECT pid" + others(database) + " ORDER BY pid OFFSET " + random.nextInt(sessions)
                        + " LIMIT 1");
        if (process == 0
                || new ProcessBuilder("kill", "-KILL", String.valueOf(process))
                                .start()
                                .waitFor()
                        != 0) {
            throw new IllegalStateException("there is no process of the server on this machine to be killed");
        }
    }
}
