/** 契約の公開 — shows the contract of the HTTP interface as a page. */
package jp.mokuteki.web.openapi;
