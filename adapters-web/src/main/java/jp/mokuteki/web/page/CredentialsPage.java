package jp.mokuteki.web.page;

import java.util.List;
import java.util.Objects;

/**
 * 認証情報のページ — the credentials of the society: issued, listed, revoked.
 *
 * @param frame what stands around it
 * @param rows the credentials
 * @param roles the roles that one can have
 * @param token the token of the one that was just issued, shown this once; empty for none
 * @param fault what is wrong with the one that was wanted; empty for nothing
 */
public record CredentialsPage(Frame frame, List<Row> rows, List<Option> roles, String token, String fault)
        implements Page {
    /** Copies the lists. */
    public CredentialsPage {
        Objects.requireNonNull(frame, "frame");
        rows = List.copyOf(rows);
        roles = List.copyOf(roles);
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(fault, "fault");
    }

    @Override
    public String template() {
        return "credentials";
    }

    /**
     * 認証情報の行 — one credential.
     *
     * @param id its id
     * @param name what it is for
     * @param roles what it may do
     * @param issued when it was issued
     * @param used when it was last used, or what stands for never
     * @param end until when it is accepted, or that it is not
     * @param accepted whether it is accepted
     */
    public record Row(String id, String name, String roles, String issued, String used, String end, boolean accepted) {
        /** Refuses nulls. */
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(roles, "roles");
            Objects.requireNonNull(issued, "issued");
            Objects.requireNonNull(used, "used");
            Objects.requireNonNull(end, "end");
        }
    }
}
