/** 文書 — writes the table of a revision as documents, behind the port of the application. */
package jp.mokuteki.formats;
