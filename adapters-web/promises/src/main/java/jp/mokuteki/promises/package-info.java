/** 約束: commands that hold the product, run as users run it, against what it promises. */
package jp.mokuteki.promises;
