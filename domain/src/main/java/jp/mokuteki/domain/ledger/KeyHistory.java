package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 鍵の履歴 — which key signs the trees of which sizes: the first key from the empty tree on, each further one after the record that
 * names it.
 *
 * <p>A rotation at sequence 41 ends the old key with the tree of 42 records; trees of 43 and more are the new key's. Immutable.
 *
 * <p>Example: {@code KeyHistory.startingWith(VerifierKey.parse("mokuteki/ledger/06139992+8c7f6bcc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"))
 * .keyFor(42).name()} is {@code mokuteki/ledger/06139992}. Legal source: none.
 *
 * @param terms the keys, earliest first; 1 to 1,000
 */
public record KeyHistory(List<Term> terms) {
    /** So that a hostile export cannot make its verifier count for ever. */
    private static final int MOST = 1_000;

    /**
     * One key and the smallest tree that it signs.
     *
     * @param key the key
     * @param fromSize the size of that tree
     */
    public record Term(VerifierKey key, long fromSize) {
        /** Checks the bounds. */
        public Term {
            Objects.requireNonNull(key, "key");
            TreeHead.checkSize(fromSize);
        }
    }

    /** Copies and checks that the first key begins with the empty tree, that sizes rise and that all bear one name. */
    public KeyHistory {
        terms = List.copyOf(terms);
        if (terms.isEmpty() || terms.size() > MOST || terms.get(0).fromSize() != 0) {
            throw new IllegalArgumentException("a ledger has 1 to 1,000 keys; the first signs from the empty tree on");
        }
        for (int i = 1; i < terms.size(); i++) {
            Term before = terms.get(i - 1);
            if (terms.get(i).fromSize() <= before.fromSize()
                    || !terms.get(i).key().name().equals(before.key().name())) {
                throw new IllegalArgumentException("keys of one ledger follow one another");
            }
        }
    }

    /**
     * Begins with the first key.
     *
     * @param first the key
     * @return a history of one key
     */
    public static KeyHistory startingWith(VerifierKey first) {
        return new KeyHistory(List.of(new Term(first, 0)));
    }

    /**
     * Goes on after a record.
     *
     * @param record any record of the ledger; only one of a key rotation changes anything
     * @return the history that holds after it
     */
    public KeyHistory after(LedgerRecord record) {
        if (!(record.entry() instanceof KeyRotation rotation)) {
            return this;
        }
        var longer = new ArrayList<>(terms);
        longer.add(new Term(rotation.key(), record.sequence() + 2));
        return new KeyHistory(longer);
    }

    /**
     * Finds the key that signs trees of a size.
     *
     * @param size the number of records
     * @return the key
     */
    public VerifierKey keyFor(long size) {
        VerifierKey found = terms.get(0).key();
        for (Term term : terms) {
            found = term.fromSize() <= size ? term.key() : found;
        }
        return found;
    }

    /**
     * Asks whether a key ever was one of the ledger's.
     *
     * @param key the key
     * @return true where it was
     */
    public boolean holds(VerifierKey key) {
        return terms.stream().anyMatch(term -> term.key().equals(key));
    }
}
