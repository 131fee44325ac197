package jp.mokuteki.domain.review;

import java.util.Comparator;
import java.util.List;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** The order of the places of a table: as its lines are read, from the left to the right. */
final class PlaceOrder {
    private static final int NO_COLUMN = -1;

    private final List<Integer> categories;
    private final List<PurposeId> purposes;

    PlaceOrder(PurposeTable table) {
        categories = table.categories().stream().map(PurposeCategory::number).toList();
        purposes = table.purposes().stream().map(PurposeOfUse::id).toList();
    }

    Comparator<RegisterPlace> comparator() {
        return Comparator.comparingInt(this::line)
                .thenComparingInt(PlaceOrder::column)
                .thenComparingInt(this::position);
    }

    private int line(RegisterPlace place) {
        if (place instanceof RegisterPlace.CategoryTitle title) {
            return 1 + categories.indexOf(title.number());
        }
        if (place instanceof RegisterPlace.InCell cell) {
            return 1 + categories.indexOf(cell.category());
        }
        return place instanceof RegisterPlace.OfPurpose purpose
                ? 1 + categories.indexOf(purpose.id().category())
                : 0;
    }

    private static int column(RegisterPlace place) {
        if (place instanceof RegisterPlace.Heading heading) {
            return DisclosureColumn.IN_ORDER.indexOf(heading.column());
        }
        if (place instanceof RegisterPlace.InCell cell) {
            return DisclosureColumn.IN_ORDER.indexOf(cell.column());
        }
        return place instanceof RegisterPlace.OfPurpose purpose
                ? DisclosureColumn.IN_ORDER.indexOf(purpose.id().column())
                : NO_COLUMN;
    }

    private int position(RegisterPlace place) {
        return place instanceof RegisterPlace.OfPurpose purpose ? 1 + purposes.indexOf(purpose.id()) : 0;
    }
}
