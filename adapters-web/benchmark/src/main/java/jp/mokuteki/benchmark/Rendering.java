package jp.mokuteki.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.formats.FormattedTables;

/** The society's table written in every form, against Jackson that writes a tree of its JSON which was made before, in turn on one thread. */
final class Rendering {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RegisterRevision revision = SocietyTable.revision();
    private final FormattedTables tables = new FormattedTables();
    private final JsonNode tree = MAPPER.readTree(document(TableFormat.JSON));

    private Rendering() throws JsonProcessingException {}

    static void run() throws JsonProcessingException {
        new Rendering().print();
    }

    private void print() {
        Turns turns = new Turns().with(plain().length(), () -> plain().length());
        for (TableFormat format : TableFormat.values()) {
            turns.with(document(format).length(), () -> document(format).length());
        }
        List<Double> nanos = turns.least();
        List<String> names = new ArrayList<>(List.of("Jackson alone"));
        List<String> documents = new ArrayList<>(List.of(plain()));
        for (TableFormat format : TableFormat.values()) {
            names.add(format.name());
            documents.add(document(format));
        }
        System.out.println("| the table written as | bytes | CPU µs | x of Jackson alone | ns a byte |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (int side = 0; side < names.size(); side++) {
            int bytes = documents.get(side).getBytes(StandardCharsets.UTF_8).length;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.2f | %.1f |%n",
                    names.get(side),
                    bytes,
                    nanos.get(side) / 1_000,
                    nanos.get(side) / nanos.get(0),
                    nanos.get(side) / bytes);
        }
    }

    private String document(TableFormat format) {
        return tables.write(revision, format);
    }

    private String plain() {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
