package jp.mokuteki.formats;

import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.review.ComparedItem;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.RegisterPlace;

/** Names the places of a table, and what became of them, for people. */
final class PlaceNames {
    private PlaceNames() {}

    static String of(RegisterPlace place) {
        if (place instanceof RegisterPlace.Title) {
            return "表題";
        }
        if (place instanceof RegisterPlace.Heading heading) {
            return "列の見出し（" + heading.column().heading() + "）";
        }
        if (place instanceof RegisterPlace.CategoryTitle title) {
            return "区分" + title.number() + "の名称";
        }
        if (place instanceof RegisterPlace.InCell cell) {
            return "区分" + cell.category() + "・" + cell.column().heading();
        }
        PurposeId id = ((RegisterPlace.OfPurpose) place).id();
        return "区分" + id.category() + "・" + id.column().heading() + "（" + id + "）";
    }

    /** What became of a place, for a moved one from where, and how a changed purpose relates to the one before. */
    static String change(ComparedItem item, ComparisonSheet sheet) {
        String from = item.movedFrom()
                .filter(place -> !place.equals(item.place()))
                .map(place -> "（" + place + " から）")
                .orElse("");
        return item.kind().labelJa() + from + relation(item, sheet);
    }

    private static String relation(ComparedItem item, ComparisonSheet sheet) {
        if (item.place() instanceof RegisterPlace.OfPurpose purpose) {
            PurposeRelation relation = sheet.relations().get(purpose.id());
            return relation == null ? "" : "・" + relation(relation);
        }
        return "";
    }

    private static String relation(PurposeRelation relation) {
        String name = switch (relation.kind()) {
            case SAME_MEANING -> "文言の修正";
            case RELATED -> "関連性の範囲内の変更";
            case BEYOND_WITH_CONSENT -> "関連性の範囲を超える変更（本人の同意）";
            case NEW -> "新設";
            case REMOVED -> "削除";
        };
        return relation.explanation().isEmpty() ? name : name + "：" + relation.explanation();
    }
}
