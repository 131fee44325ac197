package com.example.walking;

import static jp.mokuteki.domain.register.DisclosureColumn.INTERNAL;
import static jp.mokuteki.domain.register.DisclosureColumn.OTHER_BUSINESS;

import java.time.LocalDate;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.NationalTemplate;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** The national template, and over it the purposes of this campaign. */
public final class OurTable {
    private OurTable() {}

    /** The table. */
    public static PurposeTable table() {
        return NationalTemplate.read()
                .extended()
                .category(3)
                .purpose(
                        INTERNAL,
                        "ウォーキング事業の参加記録の集計",
                        PurposeCodes.of(Handling.INTERNAL_USE, Action.USE)
                                .information("HEALTH_GUIDANCE")
                                .restingOn("APPI_PURPOSE"))
                .purpose(
                        OTHER_BUSINESS,
                        "ウォーキング事業の事務局業務の委託",
                        PurposeCodes.of(Handling.ENTRUSTMENT, Action.PROVIDE)
                                .counterparties("CONTRACTOR")
                                .information("HEALTH_GUIDANCE")
                                .restingOn("APPI_ENTRUSTMENT"))
                .build();
    }

    /** The register in force since 2026-04-01. */
    public static PurposeRegister register() {
        return PurposeRegister.of(new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2026, 4, 1)), table()));
    }
}
