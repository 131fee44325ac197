/** 取込み: what a table that comes from outside is taken as, line by line; the words by which its headings are known are data. */
package jp.mokuteki.domain.intake;
