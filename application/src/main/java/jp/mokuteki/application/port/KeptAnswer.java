package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Optional;

/**
 * 控えの回答 — an answer as it was given, so that it can be given again, letter for letter.
 *
 * @param status the status with which it was given, from 200 to 499
 * @param location where what was made is found, if anything was
 * @param body what was said
 */
public record KeptAnswer(int status, Optional<String> location, String body) {
    private static final int LEAST = 200;
    private static final int MOST = 499;

    /** Checks the status. */
    public KeptAnswer {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(body, "body");
        if (status < LEAST || status > MOST) {
            throw new IllegalArgumentException("a failure of the service is not kept");
        }
    }
}
