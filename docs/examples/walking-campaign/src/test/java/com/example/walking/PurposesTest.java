package com.example.walking;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import jp.mokuteki.architecture.HexagonRules;
import jp.mokuteki.architecture.PurposeRules;

/** What this code does with personal information is in the register, on the day of the build. */
@AnalyzeClasses(packages = "com.example.walking", importOptions = ImportOption.DoNotIncludeTests.class)
final class PurposesTest {
    private static final PurposeRules PURPOSES = PurposeRules.under(OurTable.register(), Instant.now());
    private static final String DOMAIN = "com.example.walking.domain..";
    private static final String APPLICATION = "com.example.walking.application..";
    private static final String OFFICE = "com.example.walking.office..";
    private static final String SCREEN = "com.example.walking.screen..";

    @ArchTest
    static final ArchRule personal_data_names_its_purpose =
            PURPOSES.personalDataNamesItsPurpose(APPLICATION, OFFICE, SCREEN);

    @ArchTest
    static final ArchRule declared_purposes_exist = PURPOSES.declaredPurposesExist();

    @ArchTest
    static final ArchRule declared_flows_are_permitted = PURPOSES.declaredFlowsArePermitted();

    /** There is none here yet; the rule bites on the day on which somebody adds it. */
    @ArchTest
    static final ArchRule specified_personal_information_stays_with_network_purposes =
            PURPOSES.specifiedPersonalInformationStaysWithNetworkPurposes().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_domain_is_pure = HexagonRules.roomIsPure(DOMAIN, "jp.mokuteki.domain..");

    @ArchTest
    static final ArchRule the_application_knows_no_adapter =
            HexagonRules.roomKnowsNoAdapter(APPLICATION, OFFICE, SCREEN);

    @ArchTest
    static final ArchRule the_adapters_stand_apart = HexagonRules.adaptersStandApart(OFFICE, SCREEN);
}
