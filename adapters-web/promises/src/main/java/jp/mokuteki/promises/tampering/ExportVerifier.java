package jp.mokuteki.promises.tampering;

import java.util.List;

/** 検証者 — says of an export whether anything in it was changed. */
interface ExportVerifier {
    /** What it says where nothing was changed. */
    String SOUND = "SOUND";

    /**
     * Verifies.
     *
     * @param export the bytes of an export, or of what somebody made of it
     * @param key the verifier key that is trusted
     * @param known signed notes that are known from before
     * @return {@link #SOUND}, {@code TAMPERED} or {@code TRUNCATED}
     */
    String verdict(byte[] export, String key, List<String> known);
}
