package jp.mokuteki.formats.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
        refuse(file, WrittenTexts.inLines(text));
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        MarkedNode root = json ? JsonNodes.read(file, text) : YamlNodes.read(file, text);
        refuse(file, WrittenTexts.inValues(root));
        return new ManifestReader(file, root, today).manifest();
    }

    private static void refuse(String file, List<ManifestFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidManifestException(file, faults);
        }
    }
}
