/** 法令: statutes, citations, periods and the grounds with their dated citations. */
package jp.mokuteki.domain.law;
