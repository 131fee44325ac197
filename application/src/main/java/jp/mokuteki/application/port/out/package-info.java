/** 外部側の口: what the use cases need from outside; plural nouns are stores. */
package jp.mokuteki.application.port.out;
