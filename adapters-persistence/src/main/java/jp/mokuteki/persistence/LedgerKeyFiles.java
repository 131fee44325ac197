package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 署名鍵のファイル — two files a key, {@code 06139992/1a2b3c4d.private.pem} (PKCS #8) and {@code ….public.pem} (X.509),
 * named after the id of the key; only the owner of the process may open them. The private file is written last: where it stands, the
 * key is kept. Thread-safe.
 */
public final class LedgerKeyFiles implements LedgerKeys {
    private final Path folder;

    private LedgerKeyFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps keys in a folder, which is made when the first one is.
     *
     * @param folder the folder; several instances on one database share it, or have copies of it
     * @return the keys
     */
    public static LedgerKeyFiles in(Path folder) {
        return new LedgerKeyFiles(folder);
    }

    /** The files of one key. */
    private record Place(Path privateFile, Path publicFile) {
        static Place of(Path folder, InsurerNumber insurer, VerifierKey key) {
            String id = key.toString().split("\\+", 3)[1];
            Path own = folder.resolve(insurer.value());
            return new Place(own.resolve(id + ".private.pem"), own.resolve(id + ".public.pem"));
        }
    }

    @Override
    public synchronized CheckpointSigner make(InsurerNumber insurer) {
        KeyPair keys = pair();
        CheckpointSigner signer = signer(insurer, keys);
        Place place = Place.of(folder, insurer, signer.verifierKey());
        if (Files.exists(place.privateFile)) {
            // an id is four bytes, so another key may have it
            return make(insurer);
        }
        try {
            LastingFiles.write(place.publicFile, bytes(Pem.PUBLIC.write(keys.getPublic())));
            LastingFiles.write(place.privateFile, bytes(Pem.PRIVATE.write(keys.getPrivate())));
            return signer;
        } catch (IOException e) {
            throw failed("keep", place, e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    private static CheckpointSigner signer(InsurerNumber insurer, KeyPair keys) {
        return new CheckpointSigner(new LedgerOrigin(insurer.value()), keys);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Optional<CheckpointSigner> find(InsurerNumber insurer, VerifierKey key) {
        Place place = Place.of(folder, insurer, key);
        try {
            String secret = Files.readString(place.privateFile, StandardCharsets.US_ASCII);
            return Optional.of(read(insurer, key, place, secret));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed("read", place, e);
        }
    }

    private static CheckpointSigner read(InsurerNumber insurer, VerifierKey key, Place place, String secret) {
        try {
            String open = Files.readString(place.publicFile, StandardCharsets.US_ASCII);
            CheckpointSigner found =
                    signer(insurer, new KeyPair(Pem.PUBLIC.readPublic(open), Pem.PRIVATE.readPrivate(secret)));
            if (found.verifierKey().equals(key)) {
                return found;
            }
            throw new IllegalArgumentException("the file holds another key");
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw failed(
                    "read",
                    place,
                    new IllegalStateException(
                            "not a pair of keys: " + e.getClass().getSimpleName()));
        }
    }

    /** Names the file and what kind of failure it was: what a parser says may hold a part of the key. */
    private static StorageException failed(String attempted, Place place, Exception why) {
        return new StorageException("could not " + attempted + " the signing key in " + place.privateFile, why);
    }
}
