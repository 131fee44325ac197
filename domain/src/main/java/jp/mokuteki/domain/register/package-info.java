/** 利用目的の台帳: the table of purposes of use (別表2), its revisions and their codes. */
package jp.mokuteki.domain.register;
