/** 利用者側の口: one interface a use case, one method each. */
package jp.mokuteki.application.port.in;
