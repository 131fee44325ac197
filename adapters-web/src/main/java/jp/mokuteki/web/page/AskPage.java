package jp.mokuteki.web.page;

import java.util.Objects;
import java.util.Optional;

/**
 * 照会のページ — asks a question and shows its answer.
 *
 * @param frame what stands around it
 * @param form the question as it was asked
 * @param answer the answer; absent where nothing was asked, or nothing that can be answered
 */
public record AskPage(Frame frame, AskForm form, Optional<AnswerView> answer) implements Page {
    /** Refuses nulls. */
    public AskPage {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public String template() {
        return "ask";
    }
}
