package jp.mokuteki.formats.flows;

import java.util.List;
import java.util.Map;

/** A value of a document that knows where it stands, whether it was YAML or JSON. */
sealed interface MarkedNode {
    Place place();

    /** A text. */
    record Text(Place place, String value) implements MarkedNode {}

    /** A whole number. */
    record Whole(Place place, int value) implements MarkedNode {}

    /** True or false. */
    record Flag(Place place, boolean value) implements MarkedNode {}

    /** Anything else: nothing, a fraction, a number too large. */
    record Other(Place place) implements MarkedNode {}

    /** A list. */
    record Items(Place place, List<MarkedNode> values) implements MarkedNode {}

    /** An object; a name stands once. */
    record Members(Place place, Map<String, Member> values) implements MarkedNode {}

    /** A member of an object: where its name stands, and its value. */
    record Member(Place place, MarkedNode value) {}
}
