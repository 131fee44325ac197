package com.example.walking.office;

import com.example.walking.application.CampaignOffice;
import com.example.walking.domain.WalkingRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the office gets; it serves the purpose that its port names. */
public final class OfficeFile implements CampaignOffice {
    private final Appendable file;

    /** Writes to a file that is open. */
    public OfficeFile(Appendable file) {
        this.file = file;
    }

    @Override
    public void hand(List<WalkingRecord> records) {
        try {
            file.append(records.stream()
                    .map(record -> record.participant() + "," + record.steps() + "\n")
                    .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
