/** 表: strict reading of tables kept as text, and the canonical form over which their hashes are taken. */
package jp.mokuteki.domain.table;
