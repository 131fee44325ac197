/** What both kinds of ports speak of, beside the domain's own types. */
package jp.mokuteki.application.port;
