package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.CitationUnit;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;

/**
 * 法定の記録事項 — a part of a record that the law asks for, with its place in the law. What the digital-agency order adds (item 4 of
 * the paragraph) is not settled and so is not asked for.
 *
 * <p>Example: {@code RequiredContent.REQUESTED_AT.placeOn(LocalDate.of(2026, 4, 1)).orElseThrow()} is {@code 番号法第23条第1項第2号}.
 * Legal source: 番号法第23条第1項.
 */
public enum RequiredContent {
    /** 情報照会者の名称 — item 1. */
    INQUIRER(1),
    /** 情報提供者の名称 — item 1. */
    PROVIDER(1),
    /** 提供の求めの日時 — item 2. */
    REQUESTED_AT(2),
    /** 提供があったときはその日時 — item 2. */
    PROVIDED_AT(2),
    /** 利用特定個人情報の項目 — item 3. */
    ITEMS(3),
    /** 不開示情報に該当する旨 — the paragraph about it; stated either way, so that silence is not taken for a no. */
    NON_DISCLOSURE(0);

    private final int item;

    RequiredContent(int item) {
        this.item = item;
    }

    /**
     * Finds the place in the law.
     *
     * @param day a civil date in Japan
     * @return 番号法第23条第1項第2号 and the like; nothing where the duty was not in force on that day
     */
    public Optional<Citation> placeOn(LocalDate day) {
        var duty = new GroundCode(item == 0 ? "RECORD_NON_DISCLOSURE" : "RECORD_EXCHANGE");
        Optional<Citation> paragraph = Grounds.standard().get(duty).history().on(day);
        return item == 0
                ? paragraph
                : paragraph.map(place -> place.with(new CitationUnit(CitationUnit.Kind.ITEM, List.of(item))));
    }
}
