package jp.mokuteki.domain.register;

import java.util.List;
import java.util.Objects;

/**
 * 手続を進められない理由 — why a revision cannot go on: a value, not an error.
 *
 * <p>Example: {@code new TransitionRefusal(TransitionRefusal.Code.SAME_PERSON, List.of()).code().labelJa()} is
 * {@code 案を書いた者は承認できません。}. Legal source: none.
 *
 * @param code which rule says so
 * @param purposes the purposes that it is about; empty where it is about the revision
 */
public record TransitionRefusal(Code code, List<PurposeId> purposes) {
    /** 手続の規則 — the rules of the life cycle that can say no. */
    public enum Code {
        /** The revision is not in a state from which this is done. */
        WRONG_STATE("この状態からは行えません。", "It cannot be done from this state."),
        /** Who wrote it does not adopt it. */
        SAME_PERSON("案を書いた者は承認できません。", "Who has written in the draft cannot adopt it."),
        /** It departs from a revision that is not the last any more, or was replaced or withdrawn. */
        BASE_SUPERSEDED("もとにした改正版が、既に最新のものではありません。", "The revision that it departs from is no longer the last one."),
        /** It has no 改正理由. */
        REASON_MISSING("改正理由がありません。", "The reason is missing."),
        /** It has no 施行日. */
        EFFECTIVE_DAY_MISSING("施行日がありません。", "The day on which it takes effect is missing."),
        /** A changed purpose does not say how it relates to the one before (個人情報保護法第17条第2項). */
        RELATION_MISSING("変更前の利用目的との関係が記録されていません。", "The relation to the purpose before is not recorded."),
        /** A purpose says that it relates in a way that it cannot. */
        RELATION_UNFIT("記録された関係が、変更の内容に合いません。", "The relation that is recorded does not fit the change."),
        /** A new purpose has a number that another one had before. */
        ID_GIVEN_BEFORE("以前に使われた番号です。", "The number was given before."),
        /** It would share days with another revision, or stand before it. */
        PERIOD_OVERLAP("施行の期間が他の改正版と重なります。", "Its days overlap those of another revision."),
        /** Days on which a revision was in force would be left without one. */
        PERIOD_GAP("改正版のない期間が生じます。", "It would leave days without a revision."),
        /** An adoption or a publication is dated later than today. */
        IN_THE_FUTURE("承認日又は公表日が今日より先です。", "The day of adoption or publication lies in the future."),
        /** It was published before it was adopted. */
        PUBLISHED_BEFORE_ADOPTION("公表日が承認日より前です。", "It was published before it was adopted."),
        /** It takes effect in the past, or was published after it took effect, and nobody says why. */
        LATE_WITHOUT_REASON("施行後の公表の理由がありません。", "The reason for publishing it after it took effect is missing."),
        /** It is in effect already. */
        IN_EFFECT("既に施行されています。", "It is in effect already."),
        /** Another revision follows it. */
        FOLLOWED("後に続く改正版があります。", "Another revision follows it.");

        private final String labelJa;
        private final String labelEn;

        Code(String labelJa, String labelEn) {
            this.labelJa = labelJa;
            this.labelEn = labelEn;
        }

        /**
         * Says it in Japanese.
         *
         * @return one sentence
         */
        public String labelJa() {
            return labelJa;
        }

        /**
         * Tells the English words.
         *
         * @return for instance {@code The reason is missing.}
         */
        public String labelEn() {
            return labelEn;
        }
    }

    /** Copies the ids. */
    public TransitionRefusal {
        Objects.requireNonNull(code, "code");
        purposes = List.copyOf(purposes);
    }

    static TransitionRefusal of(Code code) {
        return new TransitionRefusal(code, List.of());
    }
}
