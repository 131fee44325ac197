/** 構造の規則 — ArchUnit rules that a project applies to its own classes in its own build. */
package jp.mokuteki.architecture;
