package jp.mokuteki.domain.ledger;

import java.util.Arrays;

/** One signature line of a note: {@code — name base64(key id ‖ signature)}. */
record NoteSignature(String name, NoteKeyId id, String base64) {
    private static final String DASH = "\u2014 ";

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] both = Arrays.copyOf(key.id().bytes(), NoteKeyId.LENGTH + signature.length);
        System.arraycopy(signature, 0, both, NoteKeyId.LENGTH, signature.length);
        return new NoteSignature(key.name(), key.id(), Base64Text.write(both));
    }

    static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(DASH)) {
            throw new InvalidLedgerTextException("a signature line is of the form: dash, name, base64");
        }
        byte[] both = Base64Text.read(parts[2]);
        if (both.length <= NoteKeyId.LENGTH) {
            throw new InvalidLedgerTextException("a signature follows the key id");
        }
        return new NoteSignature(VerifierKey.checkName(parts[1]), NoteKeyId.of(both), parts[2]);
    }

    boolean claims(VerifierKey key) {
        return name.equals(key.name()) && id.equals(key.id());
    }

    boolean holds(VerifierKey key, byte[] message) {
        byte[] both = Base64Text.read(base64);
        return claims(key) && key.hasSigned(message, Arrays.copyOfRange(both, NoteKeyId.LENGTH, both.length));
    }

    @Override
    public String toString() {
        return DASH + name + ' ' + base64;
    }
}
