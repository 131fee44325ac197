package jp.mokuteki.launcher;

import java.util.Objects;

/**
 * データベースサーバー — a database that several instances share.
 *
 * @param url its address, which may hold a password and is therefore not shown
 * @param user the user, or empty
 * @param password the password, or empty
 */
record DatabaseServer(Secret url, String user, Secret password) {
    DatabaseServer {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }
}
