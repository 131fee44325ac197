/** 情報連携の表: the dated network tables, seen from a health insurance society. */
package jp.mokuteki.domain.network;
