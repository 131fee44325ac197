package jp.mokuteki.application.port.in;

import java.util.List;

/** 控えとの照合 — compares every ledger with the checkpoint that is kept of it outside of the database. */
public interface CheckWitness {
    /**
     * Compares all of them; of an insurer whose ledger fails nothing is decided or recorded from here on.
     *
     * @return what is wrong, naming insurer and range; empty where every ledger grew out of its checkpoint
     */
    List<String> faults();
}
