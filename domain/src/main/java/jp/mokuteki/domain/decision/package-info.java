/** 可否の判断: the question, the rules in the order of the law, and the answer with its reasons. */
package jp.mokuteki.domain.decision;
