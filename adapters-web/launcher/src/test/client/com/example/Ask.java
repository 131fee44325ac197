package com.example;

import com.example.client.ApiClient;
import com.example.client.api.DecisionsApi;
import com.example.client.model.Action;
import com.example.client.model.Decision;
import com.example.client.model.InformationKind;
import com.example.client.model.PurposeQuestion;
import com.example.client.model.Question;
import com.example.client.model.RecipientClass;
import java.time.LocalDate;
import java.util.Set;

/** Decides a flow with the generated client, and finds the decision again. */
public final class Ask {
    private Ask() {}

    public static void main(String[] arguments) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));
        var decisions = new DecisionsApi(client);
        Question question = new Question()
                .asOf(LocalDate.of(2026, 4, 1))
                .action(Action.PROVIDE)
                .purpose(new PurposeQuestion().category(6))
                .counterparty(RecipientClass.OTHER_MEDICAL_INSURER)
                .information(Set.of(InformationKind.ELIGIBILITY))
                .specifiedPersonalInformation(true);
        Decision made = decisions.makeDecision("generated-client-1", question);
        Decision found = decisions.findDecision(made.getId());
        System.out.println(found.getVerdict() + " by " + found.getCoveredBy().get(0).getId());
        found.getReasons().forEach(reason -> System.out.println(reason.getCode() + " " + reason.getCitation()));
    }
}
