package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.table.TableHash;

/**
 * 判断への参照 — the decision that an exchange rests on.
 *
 * <p>Example: {@code new DecisionCover("d-1", List.of("6.provide.2"), 1, SocietyTable.read().contentHash()).revision()} is
 * {@code 1}. Legal source: none.
 *
 * @param decision the id of the decision, 1 to 128 of {@code [A-Za-z0-9._:-]}
 * @param purposes the ids of the purposes that covered it, such as {@code 6.provide.2}; empty where none did; at most 100
 * @param revision the number of the revision of the register, from 1
 * @param contentHash the hash of the text of that revision
 */
public record DecisionCover(String decision, List<String> purposes, int revision, TableHash contentHash) {
    /** Checks the bounds. */
    public DecisionCover {
        Tokens.check("decision", decision);
        purposes = Tokens.check("purpose", purposes);
        Objects.requireNonNull(contentHash, "contentHash");
        if (revision < 1) {
            throw new InvalidLedgerTextException("revisions are numbered from 1");
        }
    }

    Members members() {
        return new Members()
                .text("contentHash", contentHash.toString())
                .text("id", decision)
                .texts("purposes", purposes)
                .whole("revision", revision);
    }

    static DecisionCover read(MemberReader members) {
        TableHash contentHash = TableHash.parse(members.text("contentHash"));
        String decision = members.text("id");
        List<String> purposes = members.texts("purposes");
        long revision = members.whole("revision");
        if (revision > Integer.MAX_VALUE) {
            throw new InvalidLedgerTextException("no such revision");
        }
        return new DecisionCover(decision, purposes, (int) Math.max(revision, 0), contentHash);
    }
}
