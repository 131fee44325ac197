/** 認可の表: promise R5, that nobody gets what is not theirs. */
package jp.mokuteki.promises.authorisation;
