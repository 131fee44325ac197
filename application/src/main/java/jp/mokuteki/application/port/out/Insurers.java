package jp.mokuteki.application.port.out;

import java.util.Optional;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 健康保険組合の保存先 — the insurers whose registers are kept here. */
public interface Insurers {
    /**
     * Finds an insurer.
     *
     * @param number its number
     * @return the insurer, or nothing
     */
    Optional<Insurer> find(InsurerNumber number);

    /**
     * Adds an insurer.
     *
     * @param insurer the insurer
     * @throws AlreadyStoredException where the number is taken
     */
    void add(Insurer insurer);
}
