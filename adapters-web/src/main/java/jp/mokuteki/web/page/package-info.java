/** ページ: what pages say and how they look; one record a page, filled into a template of the same name. */
package jp.mokuteki.web.page;
