/** 誤りの答え — the problems (RFC 9457) in which the service speaks about a request that it cannot answer. */
package jp.mokuteki.web.problem;
