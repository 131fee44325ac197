/** 記録簿の約束 — what the product promises of its ledger: nothing acknowledged is lost, nothing changes unnoticed. */
package jp.mokuteki.promises.ledger;
