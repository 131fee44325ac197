package jp.mokuteki.domain.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A second implementation of the tree, written from the text of RFC 9162, section 2.1, over whole lists of leaf hashes: MTH,
 * PATH, PROOF and SUBPROOF as they stand there. Slow and plain.
 */
final class NaiveTree {
    private NaiveTree() {}

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] mth(List<byte[]> d) {
        int n = d.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return d.get(0);
        }
        int k = split(n);
        return sha256(new byte[] {1}, mth(d.subList(0, k)), mth(d.subList(k, n)));
    }

    static List<byte[]> path(int m, List<byte[]> d) {
        int n = d.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? followed(path(m, d.subList(0, k)), mth(d.subList(k, n)))
                : followed(path(m - k, d.subList(k, n)), mth(d.subList(0, k)));
    }

    /** The text leaves open what leads from the empty tree: nothing. */
    static List<byte[]> proof(int m, List<byte[]> d) {
        return m == 0 ? List.of() : subproof(m, d, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> d, boolean whole) {
        int n = d.size();
        if (m == n) {
            return whole ? List.of() : List.of(mth(d));
        }
        int k = split(n);
        return m <= k
                ? followed(subproof(m, d.subList(0, k), whole), mth(d.subList(k, n)))
                : followed(subproof(m - k, d.subList(k, n), false), mth(d.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k = 2 * k;
        }
        return k;
    }

    private static List<byte[]> followed(List<byte[]> list, byte[] last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
