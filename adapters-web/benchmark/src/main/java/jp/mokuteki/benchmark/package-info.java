/** Measurements: each compares the product with a floor, side by side in one run. */
package jp.mokuteki.benchmark;
