/** 保存の約束 — what the product promises of its storage: whatever fails, nothing acknowledged is lost and nothing half stored. */
package jp.mokuteki.promises.storage;
