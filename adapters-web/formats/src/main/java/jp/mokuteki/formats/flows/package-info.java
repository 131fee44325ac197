/** 取扱いの申告書 — reads what an application says that it does with personal information, and writes what became of checking it. */
package jp.mokuteki.formats.flows;
