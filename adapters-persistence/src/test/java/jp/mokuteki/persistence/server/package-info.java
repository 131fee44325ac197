/** 試験用サーバー — a PostgreSQL server for tests, shared with the launcher as a jar of its own. */
package jp.mokuteki.persistence.server;
