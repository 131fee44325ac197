package jp.mokuteki.launcher;

import java.util.Objects;

/**
 * データベースサーバー — a database that several instances share.
 *
 * @param url its address, which may hold a password and is therefore not shown
 * @param user the user, or empty
 * @param password the password, or empty
 * @param connections how many connections this instance keeps at most
 */
record DatabaseServer(Secret url, String user, Secret password, int connections) {
    DatabaseServer {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }
}
