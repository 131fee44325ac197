/** 保存先の契約: what every store promises, as tests that each adapter runs. */
package jp.mokuteki.application.contract;
