package jp.mokuteki.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 流れの図 — where everything stands on the picture of flows: sources on the left, the society in the middle, receivers on the right,
 * by handling; the exchanges over the network in a band of their own below.
 *
 * @param width the width of the picture
 * @param height its height
 * @param bands the bands, from above
 */
public record FlowDrawing(int width, int height, List<Band> bands) {
    private static final int WIDTH = 1000;
    private static final int NODE_WIDTH = 300;
    private static final int RIGHT = WIDTH - NODE_WIDTH;
    private static final int CENTRE_WIDTH = 150;
    private static final int CENTRE = (WIDTH - CENTRE_WIDTH) / 2;
    private static final int BAND_GAP = 28;
    private static final int BAND_HEAD = 34;
    private static final int GROUP_HEAD = 26;
    private static final int GROUP_GAP = 14;
    private static final int NODE_GAP = 8;
    private static final int NODE_PADDING = 20;
    private static final int LINE_HEIGHT = 20;
    private static final int FEWEST = 90;

    /** Copies its list. */
    public FlowDrawing {
        bands = List.copyOf(bands);
    }

    /**
     * 箱 — a rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     */
    public record Box(int x, int y, int width, int height) {
        /**
         * Finds the middle of its height.
         *
         * @return the place
         */
        public int middle() {
            return y + height / 2;
        }
    }

    /**
     * 帯 — one part of the picture with the society in its middle.
     *
     * @param title what it shows
     * @param top its upper edge
     * @param centre the society
     * @param groups the groups of both sides
     */
    public record Band(String title, int top, Box centre, List<Group> groups) {
        /** Copies its list. */
        public Band {
            groups = List.copyOf(groups);
        }
    }

    /**
     * 組 — the flows of one handling on one side.
     *
     * @param label the handling
     * @param x its left edge
     * @param y the line of its label
     * @param nodes its flows
     */
    public record Group(String label, int x, int y, List<Node> nodes) {
        /** Copies its list. */
        public Group {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * 節 — one flow: a box with a line to or from the society.
     *
     * @param flow the flow
     * @param lines its name, broken into lines that fit
     * @param box its place
     * @param path the line, from where the information comes to where it goes
     */
    public record Node(FlowRow flow, List<Line> lines, Box box, String path) {
        /** Copies its list. */
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /**
     * 行 — a line of a name.
     *
     * @param text the text
     * @param y its base line
     */
    public record Line(String text, int y) {}

    /**
     * Draws flows.
     *
     * @param flows the flows
     * @param titles what the two bands show: the ordinary flows, and those over the network
     * @return the picture; a band without flows is left out
     */
    public static FlowDrawing of(List<FlowRow> flows, List<String> titles) {
        var bands = new ArrayList<Band>();
        int top = 0;
        for (int i = 0; i < titles.size(); i++) {
            boolean network = i > 0;
            List<FlowRow> own =
                    flows.stream().filter(flow -> flow.network() == network).toList();
            if (!own.isEmpty()) {
                var drawn = new Drawing(top + BAND_HEAD).band(titles.get(i), top, own);
                bands.add(drawn);
                top = bottom(drawn) + BAND_GAP;
            }
        }
        return new FlowDrawing(WIDTH, Math.max(top, FEWEST), bands);
    }

    private static int bottom(Band band) {
        return band.centre().y() + band.centre().height();
    }

    /** Draws one band. */
    private static final class Drawing {
        private final int start;

        Drawing(int start) {
            this.start = start;
        }

        Band band(String title, int top, List<FlowRow> flows) {
            List<FlowRow> sources = flows.stream().filter(FlowRow::inward).toList();
            List<FlowRow> receivers =
                    flows.stream().filter(flow -> !flow.inward()).toList();
            int height = Math.max(FEWEST, Math.max(height(sources), height(receivers)));
            var centre = new Box(CENTRE, start, CENTRE_WIDTH, height);
            var groups = new ArrayList<>(groups(sources, 0, centre));
            groups.addAll(groups(receivers, RIGHT, centre));
            return new Band(title, top, centre, groups);
        }

        private static Map<String, List<FlowRow>> byHandling(List<FlowRow> flows) {
            var groups = new LinkedHashMap<String, List<FlowRow>>();
            flows.forEach(flow -> groups.computeIfAbsent(flow.handling(), label -> new ArrayList<>())
                    .add(flow));
            return groups;
        }

        private static int height(List<FlowRow> flows) {
            int nodes = flows.stream().mapToInt(flow -> height(flow) + NODE_GAP).sum();
            return byHandling(flows).size() * (GROUP_HEAD + GROUP_GAP) + nodes - GROUP_GAP;
        }

        private static int height(FlowRow flow) {
            return NODE_PADDING
                    + LINE_HEIGHT * BrokenText.of(flow.counterparty()).size();
        }

        private List<Group> groups(List<FlowRow> flows, int x, Box centre) {
            var groups = new ArrayList<Group>();
            int y = start;
            for (Map.Entry<String, List<FlowRow>> group : byHandling(flows).entrySet()) {
                var nodes = new ArrayList<Node>();
                int below = y + GROUP_HEAD;
                for (FlowRow flow : group.getValue()) {
                    var box = new Box(x, below, NODE_WIDTH, height(flow));
                    nodes.add(node(flow, box, centre));
                    below += box.height() + NODE_GAP;
                }
                groups.add(new Group(group.getKey(), x, y + GROUP_HEAD - NODE_GAP, nodes));
                y = below + GROUP_GAP;
            }
            return groups;
        }

        private static Node node(FlowRow flow, Box box, Box centre) {
            List<String> texts = BrokenText.of(flow.counterparty());
            var lines = new ArrayList<Line>();
            for (String text : texts) {
                lines.add(new Line(
                        text, box.y() + NODE_PADDING / 2 + LINE_HEIGHT * (lines.size() + 1) - LINE_HEIGHT / 4));
            }
            return new Node(flow, lines, box, flow.inward() ? inward(box, centre) : outward(box, centre));
        }

        private static String inward(Box box, Box centre) {
            return path(box.x() + box.width(), box.middle(), centre.x(), within(centre, box));
        }

        private static String outward(Box box, Box centre) {
            return path(centre.x() + centre.width(), within(centre, box), box.x(), box.middle());
        }

        /** Lines meet the society where they come from, as far as it reaches. */
        private static int within(Box centre, Box box) {
            return Math.min(centre.y() + centre.height() - NODE_GAP, Math.max(centre.y() + NODE_GAP, box.middle()));
        }

        private static String path(int fromX, int fromY, int toX, int toY) {
            int half = (fromX + toX) / 2;
            return String.format(
                    Locale.ROOT, "M%d %d C%d %d %d %d %d %d", fromX, fromY, half, fromY, half, toY, toX, toY);
        }
    }
}
