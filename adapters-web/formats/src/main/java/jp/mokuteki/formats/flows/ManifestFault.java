package jp.mokuteki.formats.flows;

import java.util.Objects;

/**
 * 申告書の誤り — one fault of a manifest.
 *
 * @param place where it stands
 * @param path what is at fault, for instance {@code flows[0].purpose}; empty for the whole
 * @param reason what is wrong; it never repeats the value
 */
public record ManifestFault(Place place, String path, String reason) {
    /** Refuses nulls. */
    public ManifestFault {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return place + ": " + (path.isEmpty() ? "" : path + ": ") + reason;
    }
}
