/** 改ざんの発見 — ledgers that are made, then forged in every way, in exports and in the stored database. */
package jp.mokuteki.promises.tampering;
