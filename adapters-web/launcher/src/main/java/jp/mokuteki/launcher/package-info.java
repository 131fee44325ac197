/** 起動 — the composition root: settings, the command line, and the one place that knows every room. */
package jp.mokuteki.launcher;
