package jp.mokuteki.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.FlowMap;
import jp.mokuteki.domain.register.GroundFormula;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** Says flows in words, with the law as it stands on a day. */
final class FlowRows {
    private final Texts texts;
    private final LocalDate day;

    FlowRows(Texts texts, LocalDate day) {
        this.texts = texts;
        this.day = day;
    }

    List<FlowRow> of(PurposeTable table) {
        return FlowMap.of(table).flows().stream().map(this::row).toList();
    }

    List<FlowPage.Beside> beside(PurposeTable table) {
        FlowMap map = FlowMap.of(table);
        return List.of(
                new FlowPage.Beside(texts.of("map.uses"), purposes(map.uses())),
                new FlowPage.Beside(texts.of("map.pointers"), purposes(map.pointers())),
                new FlowPage.Beside(texts.of("map.uncoded"), purposes(map.uncoded())));
    }

    private FlowRow row(FlowMap.Flow flow) {
        String handling = flow.handling().name();
        return new FlowRow(
                (flow.action() + "-" + handling + "-" + flow.counterparty())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'),
                flow.action() == Action.RECEIVE,
                flow.isOverNetwork(),
                texts.language().choose(flow.action().labelJa(), flow.action().labelEn()),
                texts.language()
                        .choose(flow.handling().labelJa(), flow.handling().labelEn()),
                handling.toLowerCase(Locale.ROOT).replace('_', '-'),
                name(flow.counterparty()),
                purposes(flow.purposes()),
                flow.information().stream().map(this::name).toList(),
                flow.grounds().stream().map(this::written).distinct().toList());
    }

    private static List<FlowRow.Purpose> purposes(List<PurposeOfUse> purposes) {
        return purposes.stream()
                .map(purpose -> new FlowRow.Purpose(purpose.id().toString(), purpose.text()))
                .toList();
    }

    private String name(RecipientClass recipient) {
        var entry = RecipientClasses.standard().describe(recipient);
        return texts.language().choose(entry.labelJa(), entry.labelEn());
    }

    private String name(InformationKind kind) {
        var entry = InformationKinds.standard().describe(kind);
        return texts.language().choose(entry.labelJa(), entry.labelEn());
    }

    private String written(GroundFormula formula) {
        return formula.groups().stream()
                .map(group -> group.stream().map(this::written).collect(Collectors.joining(texts.of("map.or"))))
                .collect(Collectors.joining(texts.of("map.and")));
    }

    private String written(GroundCode code) {
        LegalGround ground = Grounds.standard().get(code);
        String label = texts.language().choose(ground.labelJa(), ground.labelEn());
        return ground.citationOn(day)
                .map(place -> texts.of("map.ground", label, texts.language().choose(place.toString(), place.english())))
                .orElse(texts.of("map.ground.none", label));
    }
}
