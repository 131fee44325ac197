/** 情報の種類: kinds of information only, never a person's data. */
package jp.mokuteki.domain.information;
