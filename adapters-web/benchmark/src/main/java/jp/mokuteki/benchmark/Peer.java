package jp.mokuteki.benchmark;

import java.util.List;

/** A general engine of rules or policies that decides the questions of the benchmark beside the product. */
interface Peer extends AutoCloseable {
    /** What is timed: whether a question is permitted. */
    boolean permits(int question);

    /** The ids of the purposes by which the engine says that a question is permitted; none where it is not. */
    List<String> covering(int question);

    /** Whether it names every purpose that covers a question, and not one alone. */
    boolean namesAll();

    @Override
    void close();
}
