/** データベースへの保存: keeps what the ports store in H2 or PostgreSQL. */
package jp.mokuteki.persistence;
