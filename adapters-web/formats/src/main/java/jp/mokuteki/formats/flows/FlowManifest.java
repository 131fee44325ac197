package jp.mokuteki.formats.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.mokuteki.domain.guard.IndividualNumberGuard;

/**
 * 取扱いの申告書 — the flows of an application, as its developers list them in YAML or JSON.
 *
 * @param file name of the file
 * @param application name of the application
 * @param flows its flows, one or more, each with a name of its own
 */
public record FlowManifest(String file, String application, List<ManifestFlow> flows) {
    /** Copies its list. */
    public FlowManifest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(application, "application");
        flows = List.copyOf(flows);
    }

    /**
     * Reads a manifest: JSON where the name of the file ends so, YAML otherwise.
     *
     * @param file name of the file
     * @param text the text
     * @param today the day that is meant where the manifest states none
     * @return the manifest
     * @throws InvalidManifestException with every fault, each with line and column
     */
    public static FlowManifest parse(String file, String text, LocalDate today) {
        List<ManifestFault> numbers = numbers(text.lines().toList());
        if (!numbers.isEmpty()) {
            throw new InvalidManifestException(file, numbers);
        }
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        return new ManifestReader(file, json ? JsonNodes.read(file, text) : YamlNodes.read(file, text), today)
                .manifest();
    }

    /** Nothing that follows may repeat what was written there. */
    private static List<ManifestFault> numbers(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> IndividualNumberGuard.finds(lines.get(index)))
                .mapToObj(index -> new ManifestFault(
                        new Place(index + 1, 1), "", "holds what looks like an Individual Number (個人番号)"))
                .toList();
    }
}
