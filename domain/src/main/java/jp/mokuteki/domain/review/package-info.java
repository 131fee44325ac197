/** 点検・新旧対照: what is to be mended in a revision on a day, and what changes from one revision to another. */
package jp.mokuteki.domain.review;
