/** 個人番号の検出: finds Individual Numbers in texts, so that none is ever stored, logged or repeated. */
package jp.mokuteki.domain.guard;
