/** 通信: HTTP/1.1 by the byte, so that what no client would send can be sent. */
package jp.mokuteki.promises.http;
