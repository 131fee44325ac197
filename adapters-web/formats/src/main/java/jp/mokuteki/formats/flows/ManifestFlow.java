package jp.mokuteki.formats.flows;

import java.util.Objects;
import jp.mokuteki.domain.decision.ProposedFlow;

/**
 * 申告された取扱い — one flow that an application says it has.
 *
 * @param name its name within the manifest
 * @param place where it begins
 * @param flow the question that it puts
 */
public record ManifestFlow(String name, Place place, ProposedFlow flow) {
    /** Refuses nulls. */
    public ManifestFlow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(flow, "flow");
    }
}
