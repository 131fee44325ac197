/** HTTP — the web side: it turns requests into questions to the ports, and their answers into documents. */
package jp.mokuteki.web;
