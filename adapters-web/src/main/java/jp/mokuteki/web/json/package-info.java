/** JSON — reads questions strictly and writes answers, in the shapes of the HTTP contract. */
package jp.mokuteki.web.json;
