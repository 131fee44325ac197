package jp.mokuteki.formats.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the members of one object and notes every fault with its place. */
final class MemberReader {
    private final Place place;
    private final String path;
    private final boolean isObject;
    private final Map<String, MarkedNode.Member> members;
    private final List<ManifestFault> faults;

    MemberReader(MarkedNode node, String path, Set<String> known, List<ManifestFault> faults) {
        this.place = node.place();
        this.path = path;
        this.faults = faults;
        this.isObject = node instanceof MarkedNode.Members;
        this.members = node instanceof MarkedNode.Members object ? object.values() : Map.of();
        if (!isObject) {
            faults.add(new ManifestFault(place, path, "must be an object"));
        }
        members.forEach((name, member) -> {
            if (!known.contains(name)) {
                faults.add(new ManifestFault(
                        member.place(), path, "has a member of unknown name; known: " + String.join(", ", known)));
            }
        });
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Notes a fault of a member, at the member where it is there and else at the object. */
    void fault(String name, String reason) {
        Place at = Optional.ofNullable(members.get(name))
                .map(MarkedNode.Member::place)
                .orElse(place);
        faults.add(new ManifestFault(at, named(name), reason));
    }

    /** Notes that a member is not there; of what is no object, only that is told. */
    void require(String name) {
        if (isObject && !has(name)) {
            fault(name, "is needed");
        }
    }

    Optional<MarkedNode> node(String name) {
        return Optional.ofNullable(members.get(name)).map(MarkedNode.Member::value);
    }

    <T> Optional<T> text(String name, Function<String, T> reader) {
        return node(name).flatMap(node -> text(node, named(name), reader));
    }

    private <T> Optional<T> text(MarkedNode node, String where, Function<String, T> reader) {
        if (!(node instanceof MarkedNode.Text text)) {
            boolean plain = node instanceof MarkedNode.Whole || node instanceof MarkedNode.Flag;
            faults.add(new ManifestFault(node.place(), where, plain ? "must be a text; quote it" : "must be a text"));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.value()));
        } catch (IllegalArgumentException e) {
            faults.add(new ManifestFault(node.place(), where, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    Optional<Integer> number(String name) {
        return node(name).flatMap(node -> {
            if (node instanceof MarkedNode.Whole number) {
                return Optional.of(number.value());
            }
            faults.add(new ManifestFault(node.place(), named(name), "must be a whole number"));
            return Optional.empty();
        });
    }

    Optional<Boolean> flag(String name) {
        return node(name).flatMap(node -> {
            if (node instanceof MarkedNode.Flag flag) {
                return Optional.of(flag.value());
            }
            faults.add(new ManifestFault(node.place(), named(name), "must be true or false"));
            return Optional.empty();
        });
    }

    /** The items of a list that is not empty. */
    List<MarkedNode> items(String name) {
        return node(name)
                .map(node -> {
                    if (node instanceof MarkedNode.Items items
                            && !items.values().isEmpty()) {
                        return items.values();
                    }
                    faults.add(new ManifestFault(node.place(), named(name), "must be a list of one or more"));
                    return List.<MarkedNode>of();
                })
                .orElse(List.of());
    }

    <T> List<T> texts(String name, Function<String, T> reader) {
        var read = new ArrayList<T>();
        List<MarkedNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            text(items.get(i), named(name) + "[" + i + "]", reader).ifPresent(read::add);
        }
        return read;
    }

    String named(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
