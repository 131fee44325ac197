/** 記憶域の保存先: stores in memory for tests, which keep the same contracts as the database. */
package jp.mokuteki.application.fake;
