package jp.mokuteki.launcher;

import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.information.NetworkCategory;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;

/** The Japanese names of codes. */
final class KnownNames {
    private KnownNames() {}

    /** A category of the network tables by the kinds of information that it carries. */
    static String category(NetworkCategory category) {
        return InformationKinds.standard().entries().stream()
                .filter(kind -> kind.networkCategory().filter(category::equals).isPresent())
                .map(InformationKinds.Entry::labelJa)
                .collect(Collectors.joining("・"));
    }

    static String body(RecipientClass body) {
        return RecipientClasses.standard().describe(body).labelJa();
    }
}
