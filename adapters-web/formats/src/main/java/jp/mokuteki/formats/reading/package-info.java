/** 取込み: reads tables from documents, whatever their encoding and form; the words of headings are the domain's. */
package jp.mokuteki.formats.reading;
