package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.table.PlainText;

/** 改正手続の指示 — the step that somebody wants a revision to take. */
public sealed interface RevisionMove {
    /** 付議 — put the draft before the adopting body. */
    record Submit() implements RevisionMove {}

    /** 差戻し — give it back to its editors. */
    record GiveBack() implements RevisionMove {}

    /**
     * 承認 — the body has adopted it.
     *
     * @param body 承認機関, from 1 to 100 characters
     * @param adoptedOn 承認日, a civil date in Japan; absent for today
     */
    record Adopt(String body, Optional<LocalDate> adoptedOn) implements RevisionMove {
        /** Checks the name of the body. */
        public Adopt {
            PlainText.check("an adopting body", body, 100);
            Objects.requireNonNull(adoptedOn, "adoptedOn");
        }
    }

    /**
     * 公表 — it was made public.
     *
     * @param publishedOn 公表日, a civil date in Japan; absent for today
     * @param medium 媒体, from 1 to 200 characters; absent where nobody says
     * @param lateReason why it was late, from 1 to 1,000 characters; absent where it was not
     */
    record Publish(Optional<LocalDate> publishedOn, Optional<String> medium, Optional<String> lateReason)
            implements RevisionMove {
        /** Checks the texts. */
        public Publish {
            Objects.requireNonNull(publishedOn, "publishedOn");
            medium.ifPresent(text -> PlainText.check("a medium", text, 200));
            lateReason.ifPresent(text -> PlainText.check("a reason", text, 1_000));
        }
    }

    /**
     * 撤回 — withdraw it before it takes effect.
     *
     * @param reason why, from 1 to 1,000 characters
     */
    record Withdraw(String reason) implements RevisionMove {
        /** Checks the reason. */
        public Withdraw {
            PlainText.check("a reason", reason, 1_000);
        }
    }
}
