/** ブラウザーでの試験 — the pages of the running product, looked at with a browser as people use them. */
package jp.mokuteki.browser;
