package jp.mokuteki.promises.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** 損傷 — what may become of a file of a backup. */
enum Damage {
    /** One bit of it is another. */
    FLIPPED {
        @Override
        void befall(Path file, SplittableRandom random) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
        }
    },
    /** It is cut off; a last newline alone would say nothing. */
    SHORTENED {
        @Override
        void befall(Path file, SplittableRandom random) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length - 1)));
        }
    },
    /** Something stands behind it. */
    LENGTHENED {
        @Override
        void befall(Path file, SplittableRandom random) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(64));
            byte[] more = "x".repeat(longer.length - bytes.length).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(more, 0, longer, bytes.length, more.length);
            Files.write(file, longer);
        }
    },
    /** It is not there. */
    GONE {
        @Override
        void befall(Path file, SplittableRandom random) throws IOException {
            Files.delete(file);
        }
    };

    abstract void befall(Path file, SplittableRandom random) throws IOException;
}
