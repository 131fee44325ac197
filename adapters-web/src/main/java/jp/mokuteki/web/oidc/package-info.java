/** 発行者のトークン — bearer tokens (RFC 9068) of an OpenID Connect issuer: which are taken, and for whom they speak. */
package jp.mokuteki.web.oidc;
