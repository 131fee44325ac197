package com.example.walking.application;

import com.example.walking.domain.WalkingRecord;
import java.util.List;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/** The office that runs the campaign, outside the society. */
public interface CampaignOffice {
    /** Hands the records over. */
    @ServesPurpose(
            value = "3.other-business.7",
            action = Action.PROVIDE,
            counterparty = "CONTRACTOR",
            information = "HEALTH_GUIDANCE",
            handling = Handling.ENTRUSTMENT)
    void hand(List<WalkingRecord> records);
}
