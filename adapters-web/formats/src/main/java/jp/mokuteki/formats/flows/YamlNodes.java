package jp.mokuteki.formats.flows;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2: one document, without aliases, each name once. */
final class YamlNodes {
    /** The library would refuse a name that is no text by itself, but without saying where. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    private static final int DEEPEST = 16;

    private final String file;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlNodes(String file) {
        this.file = file;
    }

    static MarkedNode read(String file, String text) {
        try {
            refuseDeep(file, text);
            Node root = new Compose(SETTINGS)
                    .composeString(text)
                    .orElseThrow(() -> fault(file, Place.START, "the document is empty"));
            return new YamlNodes(file).node(root);
        } catch (MarkedYamlEngineException e) {
            throw fault(file, place(e.getProblemMark()), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw fault(file, Place.START, "not YAML");
        }
    }

    /** What is composed into a tree takes a step of the stack for each level. */
    private static void refuseDeep(String file, String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += step(event);
            if (depth > DEEPEST) {
                throw fault(file, place(event.getStartMark()), "nested more than " + DEEPEST + " deep");
            }
        }
    }

    private static int step(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private MarkedNode node(Node node) {
        Place place = place(node.getStartMark());
        if (!seen.add(node)) {
            throw fault(file, place, "an alias; write the value out");
        }
        if (node instanceof MappingNode mapping) {
            return members(place, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            return new MarkedNode.Items(
                    place, sequence.getValue().stream().map(this::node).toList());
        }
        return node instanceof ScalarNode scalar ? scalar(place, scalar) : new MarkedNode.Other(place);
    }

    private MarkedNode members(Place place, MappingNode mapping) {
        var members = new LinkedHashMap<String, MarkedNode.Member>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place named = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw fault(file, named, "the name of a member must be a text");
            }
            var member = new MarkedNode.Member(named, node(tuple.getValueNode()));
            if (members.put(key.getValue(), member) != null) {
                throw fault(file, named, "the name stands twice");
            }
        }
        return new MarkedNode.Members(place, Collections.unmodifiableMap(members));
    }

    private static MarkedNode scalar(Place place, ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.STR)) {
            return new MarkedNode.Text(place, text);
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return new MarkedNode.Flag(place, Boolean.parseBoolean(text));
        }
        return scalar.getTag().equals(Tag.INT) ? WholeNumber.read(place, text) : new MarkedNode.Other(place);
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(Place.START);
    }

    private static InvalidManifestException fault(String file, Place place, String reason) {
        return new InvalidManifestException(file, List.of(new ManifestFault(place, "", reason)));
    }
}
