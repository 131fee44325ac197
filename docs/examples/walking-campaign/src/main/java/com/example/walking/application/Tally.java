package com.example.walking.application;

import com.example.walking.domain.WalkingRecord;
import java.util.List;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;

/** Adds the steps up. */
@ServesPurpose(value = "3.internal.4", action = Action.USE, information = "HEALTH_GUIDANCE")
public final class Tally {
    /** All steps together. */
    public int total(List<WalkingRecord> records) {
        return records.stream().mapToInt(WalkingRecord::steps).sum();
    }
}
