package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of answers that may be asked for again promises. */
public abstract class KeptAnswersContract {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");
    private static final CredentialId CREDENTIAL = new CredentialId("abcdefghijk1");
    private static final RepeatableRequest.Name NAME = name("k");

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private KeptAnswers answers() {
        return storage().keptAnswers();
    }

    @BeforeEach
    void storeTheInsurers() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    private static RepeatableRequest.Name name(String key) {
        return new RepeatableRequest.Name(CREDENTIAL, "/v1/decisions", new IdempotencyKey(key));
    }

    private static KeptAnswers.Kept anAnswer(RepeatableRequest.Name name, Instant at) {
        var request = RepeatableRequest.of(name, "{}".getBytes(StandardCharsets.UTF_8));
        var answer = new KeptAnswer(201, Optional.of("/v1/decisions/1"), SampleTables.DIFFICULT_TEXT);
        return new KeptAnswers.Kept(request, answer, at);
    }

    @Test
    void finds_nothing_when_empty() {
        answers().removeBefore(TAKASAKI.number(), NOW);

        assertThat(answers().find(TAKASAKI.number(), NAME)).isEmpty();
    }

    @Test
    void gives_back_what_was_kept_letter_for_letter() {
        KeptAnswers.Kept kept = anAnswer(NAME, NOW);
        var withoutLocation = new KeptAnswers.Kept(
                RepeatableRequest.of(name("k".repeat(128)), new byte[0]),
                new KeptAnswer(422, Optional.empty(), "x".repeat(300_000)),
                NOW);

        answers().add(TAKASAKI.number(), List.of(kept));
        answers().add(TAKASAKI.number(), List.of(withoutLocation));

        assertThat(answers().find(TAKASAKI.number(), NAME)).hasValue(kept);
        assertThat(answers().find(TAKASAKI.number(), withoutLocation.request().name()))
                .hasValue(withoutLocation);
    }

    @Test
    void the_same_key_names_another_request_under_another_insurer_credential_or_path() {
        var key = new IdempotencyKey("k");
        answers().add(TAKASAKI.number(), List.of(anAnswer(NAME, NOW)));

        assertThat(answers().find(OTHER.number(), NAME)).isEmpty();
        assertThat(answers()
                        .find(
                                TAKASAKI.number(),
                                new RepeatableRequest.Name(CredentialId.BOOTSTRAP, "/v1/decisions", key)))
                .isEmpty();
        assertThat(answers().find(TAKASAKI.number(), new RepeatableRequest.Name(CREDENTIAL, "/v1/other", key)))
                .isEmpty();
        assertThat(answers().find(TAKASAKI.number(), name("K"))).isEmpty();
    }

    @Test
    void a_second_answer_under_one_name_is_refused_and_the_first_stays() {
        KeptAnswers.Kept first = anAnswer(NAME, NOW);
        answers().add(TAKASAKI.number(), List.of(first));

        assertThatThrownBy(() -> answers().add(TAKASAKI.number(), List.of(anAnswer(NAME, NOW.plusSeconds(1)))))
                .isInstanceOf(AlreadyStoredException.class);
        assertThat(answers().find(TAKASAKI.number(), NAME)).hasValue(first);
    }

    @Test
    void several_are_kept_together_or_not_at_all() {
        KeptAnswers.Kept one = anAnswer(NAME, NOW);
        KeptAnswers.Kept other = anAnswer(name("other"), NOW);
        KeptAnswers.Kept third = anAnswer(name("third"), NOW);
        answers().add(TAKASAKI.number(), List.of(one, other));

        assertThatThrownBy(() -> answers().add(TAKASAKI.number(), List.of(third, other)))
                .isInstanceOf(AlreadyStoredException.class);

        var asked = Set.of(NAME, name("other"), name("third"), name("never"));
        assertThat(answers().find(TAKASAKI.number(), asked)).containsExactlyInAnyOrder(one, other);
        assertThat(answers().find(OTHER.number(), asked)).isEmpty();
        assertThat(answers().find(TAKASAKI.number(), Set.of())).isEmpty();
    }

    @Test
    void removes_what_was_kept_before_a_time_and_of_that_insurer_alone() {
        answers().add(TAKASAKI.number(), List.of(anAnswer(name("before"), NOW.minusNanos(1_000))));
        answers().add(TAKASAKI.number(), List.of(anAnswer(name("at"), NOW)));
        answers().add(OTHER.number(), List.of(anAnswer(name("before"), NOW.minusNanos(1_000))));

        answers().removeBefore(TAKASAKI.number(), NOW);

        assertThat(answers().find(TAKASAKI.number(), name("before"))).isEmpty();
        assertThat(answers().find(TAKASAKI.number(), name("at"))).isPresent();
        assertThat(answers().find(OTHER.number(), name("before"))).isPresent();
    }

    @Test
    void a_transaction_that_fails_keeps_nothing_and_removes_nothing() {
        answers().add(TAKASAKI.number(), List.of(anAnswer(name("before"), NOW.minusSeconds(1))));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    answers().removeBefore(TAKASAKI.number(), NOW);
                    answers().add(TAKASAKI.number(), List.of(anAnswer(NAME, NOW)));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(answers().find(TAKASAKI.number(), name("before"))).isPresent();
        assertThat(answers().find(TAKASAKI.number(), NAME)).isEmpty();
    }

    @Test
    void an_insurer_that_is_not_stored_can_keep_nothing() {

        assertThatThrownBy(() -> answers().add(SampleInsurers.NEVER_STORED.number(), List.of(anAnswer(NAME, NOW))))
                .isInstanceOf(StorageException.class);
    }
}
