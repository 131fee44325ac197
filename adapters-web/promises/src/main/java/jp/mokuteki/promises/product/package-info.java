/** 製品: the product seen from outside, as a process and as the contract that it serves. */
package jp.mokuteki.promises.product;
