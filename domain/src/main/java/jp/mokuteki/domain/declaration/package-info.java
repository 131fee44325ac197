/** 宣言 — annotations by which an application says in its own code which purposes it serves. */
package jp.mokuteki.domain.declaration;
