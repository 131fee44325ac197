package jp.mokuteki.web.page;

import java.util.List;

/**
 * 流れの行 — one flow in words, as the picture and the table beside it show it.
 *
 * @param anchor its place on the page
 * @param inward whether the society receives
 * @param network whether it goes over the information provision network
 * @param direction provision or receipt, in words
 * @param handling the handling, in words
 * @param style the name of its colour
 * @param counterparty from or to whom
 * @param purposes for what
 * @param information which kinds
 * @param grounds on what grounds, each with where it stands in the law on the day
 */
public record FlowRow(
        String anchor,
        boolean inward,
        boolean network,
        String direction,
        String handling,
        String style,
        String counterparty,
        List<Purpose> purposes,
        List<String> information,
        List<String> grounds) {
    /** Copies its lists. */
    public FlowRow {
        purposes = List.copyOf(purposes);
        information = List.copyOf(information);
        grounds = List.copyOf(grounds);
    }

    /**
     * 流れの利用目的 — a purpose of a flow.
     *
     * @param id its number
     * @param text its text
     */
    public record Purpose(String id, String text) {}

    /**
     * Says the whole in one text, for who points at the picture.
     *
     * @return direction, counterparty, purposes and grounds, each on a line
     */
    public String summary() {
        var text = new StringBuilder(direction + " " + counterparty + " (" + handling + ")");
        purposes.forEach(
                purpose -> text.append('\n').append(purpose.id()).append(' ').append(purpose.text()));
        grounds.forEach(ground -> text.append('\n').append(ground));
        return text.toString();
    }
}
