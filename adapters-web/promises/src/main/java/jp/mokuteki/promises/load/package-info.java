/** 負荷 — a usual day of many insurers, at once and as fast as it is answered. */
package jp.mokuteki.promises.load;
