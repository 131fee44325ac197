package jp.mokuteki.promises.tampering;

import java.io.IOException;
import jp.mokuteki.domain.ledger.InvalidLedgerTextException;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.ledger.LedgerClient;

/** 証明 — asks a product for the bundle of every record, and checks it offline with a key that is known from before. */
record Proofs(String key) {
    /** Whether all of them hold. */
    boolean hold(LedgerClient client) throws IOException {
        KeyHistory keys = KeyHistory.startingWith(VerifierKey.parse(key));
        long sequence = 0;
        Answer answer = bundle(client, sequence);
        while (answer.status() == 200) {
            if (!holds(answer, keys)) {
                return false;
            }
            sequence++;
            answer = bundle(client, sequence);
        }
        // beyond the end there is none; anything else is a refusal
        return answer.status() == 404 && sequence > 0;
    }

    private static Answer bundle(LedgerClient client, long sequence) throws IOException {
        return client.get(LedgerClient.RECORDS + "/" + sequence + "/bundle");
    }

    private static boolean holds(Answer answer, KeyHistory keys) {
        try {
            return ProofBundle.parse(answer.body()).fault(keys).isEmpty();
        } catch (InvalidLedgerTextException e) {
            return false;
        }
    }
}
