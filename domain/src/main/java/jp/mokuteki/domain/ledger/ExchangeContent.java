package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.table.PlainText;

/**
 * 情報提供等の記録の記録事項 — what 番号法第23条 asks to be recorded of a request and its answer. Each part may be absent, which means "not
 * stated"; {@link #missing} says which parts the law asks for. Names of bodies and kinds of information only: never a person's
 * data.
 *
 * <p>Example: {@code new ExchangeContent(Optional.of("サンプル健康保険組合"), Optional.empty(), Optional.empty(), Optional.empty(),
 * List.of("地方税関係情報"), Optional.empty(), OpaqueCodes.NONE).items()} is {@code [地方税関係情報]}. Legal source: 番号法第23条.
 *
 * @param inquirer the name of the inquirer (情報照会者), letter for letter, up to 200 characters
 * @param provider the name of the provider (情報提供者), likewise
 * @param requestedAt the time of the request, kept to the microsecond
 * @param providedAt the time of the provision, if there was one, kept to the microsecond
 * @param items the items of information (利用特定個人情報の項目), each up to 200 characters, at most 100
 * @param nonDisclosure whether the fact of the exchange is not to be disclosed (不開示情報), if stated
 * @param codes the open fields
 */
public record ExchangeContent(
        Optional<String> inquirer,
        Optional<String> provider,
        Optional<Instant> requestedAt,
        Optional<Instant> providedAt,
        List<String> items,
        Optional<Boolean> nonDisclosure,
        OpaqueCodes codes) {
    private static final int LONGEST_NAME = 200;

    /** Checks the bounds. */
    public ExchangeContent {
        inquirer.ifPresent(name -> PlainText.check("inquirer", name, LONGEST_NAME));
        provider.ifPresent(name -> PlainText.check("provider", name, LONGEST_NAME));
        requestedAt = requestedAt.map(Times::kept);
        providedAt = providedAt.map(Times::kept);
        items = Tokens.bounded("items", items);
        items.forEach(item -> PlainText.check("item", item, LONGEST_NAME));
        Objects.requireNonNull(nonDisclosure, "nonDisclosure");
        Objects.requireNonNull(codes, "codes");
    }

    /**
     * Lists what the law asks for and is not stated.
     *
     * @param kind the kind of exchange; where something was provided its time is asked for
     * @param day the day of the record, a civil date in Japan
     * @return what is missing, in the order of the law; nothing for days on which the duty was not in force
     */
    List<MissingContent> missing(RecordKind kind, LocalDate day) {
        var absent = new ArrayList<RequiredContent>();
        addIf(inquirer.isEmpty(), RequiredContent.INQUIRER, absent);
        addIf(provider.isEmpty(), RequiredContent.PROVIDER, absent);
        addIf(requestedAt.isEmpty(), RequiredContent.REQUESTED_AT, absent);
        addIf(kind.isProvided() && providedAt.isEmpty(), RequiredContent.PROVIDED_AT, absent);
        addIf(items.isEmpty(), RequiredContent.ITEMS, absent);
        addIf(nonDisclosure.isEmpty(), RequiredContent.NON_DISCLOSURE, absent);
        return absent.isEmpty() ? List.of() : places(absent, day);
    }

    private static List<MissingContent> places(List<RequiredContent> absent, LocalDate day) {
        return absent.stream()
                .flatMap(content -> content.placeOn(day).map(place -> new MissingContent(content, place)).stream())
                .toList();
    }

    private static void addIf(boolean missing, RequiredContent content, List<RequiredContent> to) {
        if (missing) {
            to.add(content);
        }
    }

    Members members() {
        return new Members()
                .texts("informationNames", codes.informationNames())
                .text("inquirer", inquirer)
                .texts("items", items)
                .truth("nonDisclosure", nonDisclosure)
                .texts("offices", codes.offices())
                .texts("procedures", codes.procedures())
                .time("providedAt", providedAt)
                .text("provider", provider)
                .time("requestedAt", requestedAt);
    }

    static ExchangeContent read(MemberReader members) {
        List<String> informationNames = members.texts("informationNames");
        Optional<String> inquirer = members.maybeText("inquirer");
        List<String> items = members.texts("items");
        Optional<Boolean> nonDisclosure = members.maybeTruth("nonDisclosure");
        List<String> offices = members.texts("offices");
        List<String> procedures = members.texts("procedures");
        Optional<Instant> providedAt = members.maybeTime("providedAt");
        Optional<String> provider = members.maybeText("provider");
        Optional<Instant> requestedAt = members.maybeTime("requestedAt");
        var codes = new OpaqueCodes(offices, procedures, informationNames);
        return new ExchangeContent(inquirer, provider, requestedAt, providedAt, items, nonDisclosure, codes);
    }
}
