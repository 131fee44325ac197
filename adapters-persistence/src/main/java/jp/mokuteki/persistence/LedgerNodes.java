package jp.mokuteki.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.NodePlace;
import jp.mokuteki.domain.ledger.TreeNode;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;

/** The nodes of the tree of one insurer, in the table {@code ledger_node}. Thread-safe. */
record LedgerNodes(JdbiTransactions transactions, InsurerNumber insurer) implements NodeHashes {
    private static final String INSERT = "INSERT INTO ledger_node (insurer, level, position, hash) VALUES (?, ?, ?, ?)";
    /** One question for all of them, each found by its key. */
    private static final String SELECT = """
            SELECT node.level, node.position, node.hash
            FROM UNNEST(CAST(? AS INTEGER ARRAY), CAST(? AS BIGINT ARRAY)) AS asked (level, position)
            JOIN ledger_node node
              ON node.insurer = ? AND node.level = asked.level AND node.position = asked.position
            """;

    @Override
    public List<NodeHash> at(List<NodePlace> places) {
        Map<NodePlace, byte[]> found =
                transactions.read(Scope.of(insurer), "nodes", handle -> found(handle, List.copyOf(places)));
        return places.stream().map(place -> hash(found, place)).toList();
    }

    private static NodeHash hash(Map<NodePlace, byte[]> found, NodePlace place) {
        byte[] hash = Optional.ofNullable(found.get(place))
                .orElseThrow(() -> new IllegalStateException("a node is not kept: " + place));
        return Failures.unchanged("node", () -> NodeHash.of(hash));
    }

    private Map<NodePlace, byte[]> found(Handle handle, List<NodePlace> places) {
        return Statements.perform(handle, SELECT, select -> {
            var connection = select.getConnection();
            Object[] levels = places.stream().map(NodePlace::level).toArray();
            Object[] positions = places.stream().map(NodePlace::index).toArray();
            select.setArray(1, connection.createArrayOf("integer", levels));
            select.setArray(2, connection.createArrayOf("bigint", positions));
            select.setString(3, insurer.value());
            return read(select);
        });
    }

    private static Map<NodePlace, byte[]> read(PreparedStatement select) throws SQLException {
        var found = new HashMap<NodePlace, byte[]>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.put(new NodePlace(rows.getInt(1), rows.getLong(2)), rows.getBytes(3));
            }
        }
        return found;
    }

    /** Stores nodes in the change that is under way. */
    void insert(Handle handle, List<TreeNode> nodes) {
        Statements.perform(handle, INSERT, insert -> {
            for (TreeNode node : nodes) {
                insert.setString(1, insurer.value());
                insert.setInt(2, node.place().level());
                insert.setLong(3, node.place().index());
                insert.setBytes(4, node.hash().bytes());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }
}
