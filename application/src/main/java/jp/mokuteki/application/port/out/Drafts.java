package jp.mokuteki.application.port.out;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionProceedings;

/** 改正案の保存先 — the revisions of each insurer that are not published yet. */
public interface Drafts {
    /**
     * Lists the drafts of an insurer.
     *
     * @param insurer whose register
     * @return by number, the lowest first
     */
    List<RevisionProceedings> of(InsurerNumber insurer);

    /**
     * Finds a draft.
     *
     * @param insurer whose register
     * @param number its number
     * @return the proceedings, or nothing where that insurer has no draft of that number
     */
    Optional<RevisionProceedings> find(InsurerNumber insurer, int number);

    /**
     * Adds a draft.
     *
     * @param insurer whose register; the insurer is stored
     * @param proceedings the proceedings
     * @throws AlreadyStoredException where that insurer has a draft of that number
     */
    void add(InsurerNumber insurer, RevisionProceedings proceedings);

    /**
     * Puts proceedings in the place of those of the same number; where there are none, nothing happens.
     *
     * @param insurer whose register
     * @param proceedings the proceedings
     */
    void replace(InsurerNumber insurer, RevisionProceedings proceedings);

    /**
     * Removes a draft; where there is none, nothing happens.
     *
     * @param insurer whose register
     * @param number its number
     */
    void remove(InsurerNumber insurer, int number);
}
