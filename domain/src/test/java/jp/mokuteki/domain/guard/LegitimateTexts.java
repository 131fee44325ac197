package jp.mokuteki.domain.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Texts as they stand in questions, references, registers and their documents. */
final class LegitimateTexts {
    private static final List<String> SENTENCES = List.of(
            "被保険者の資格の確認並びに%d件の標準報酬月額の把握",
            "第%d回理事会において承認された。",
            "令和%d年4月1日から施行する。",
            "保険給付及び付加給付の実施（様式第%d号）",
            "健康保険組合連合会の高額医療給付の共同事業%d",
            "加入者サービス向上のため、%d月に案内を送付する。");

    private final RandomGenerator random;
    private final List<Supplier<String>> kinds = List.of(
            this::decisionId,
            this::date,
            () -> date() + "/" + date(),
            this::instant,
            () -> digits(8),
            this::corporateNumber,
            () -> between(1, 8) + ".provide." + between(1, 9),
            this::citation,
            this::sentence,
            () -> "K-" + between(2020, 2030) + "-" + digits(6),
            this::amount,
            () -> "03-" + digits(4) + "-" + digits(4),
            () -> "〒" + digits(3) + "-" + digits(4) + " 東京都港区" + between(1, 9) + "-" + between(1, 30) + "-"
                    + between(1, 20),
            () -> date() + " " + between(10, 23) + ":" + between(10, 59) + " 受付第" + digits(5) + "号");

    LegitimateTexts(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String digits(int count) {
        return SyntheticNumbers.digits(random, count);
    }

    private int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** A UUID of version 7: it begins with the milliseconds of its time. */
    private String decisionId() {
        long time = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli() + random.nextLong(157_680_000_000L);
        long high = time << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    private String date() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6_000)).toString();
    }

    private String instant() {
        return Instant.parse("2020-01-01T00:00:00Z")
                .plusMillis(random.nextLong(315_360_000_000L))
                .toString();
    }

    /** 法人番号: a check digit from 1 to 9 and twelve digits. */
    private String corporateNumber() {
        return between(1, 9) + digits(12);
    }

    private String citation() {
        return "番号法第" + between(1, 60) + "条第" + between(1, 9) + "項第" + between(1, 20) + "号";
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(between(1, 400));
    }

    private String amount() {
        return "%,d円".formatted(random.nextLong(10_000_000_000L));
    }
}
