/**
 * 情報の種類: kinds of information only, never a person's data.
 *
 * <pre>{@code
 * InformationKinds.standard().describe(InformationKinds.standard().of("LOCAL_TAX")).labelJa()
 * // 地方税関係情報（課税・非課税情報）
 * }</pre>
 */
package jp.mokuteki.domain.information;
