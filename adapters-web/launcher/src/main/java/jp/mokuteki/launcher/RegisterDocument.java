package jp.mokuteki.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.register.CodesFile;
import jp.mokuteki.domain.register.IssuedTable;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.domain.table.Table;

/** Reads a register from a file that an option or argument names: a register file, or a table as issued with its codes. */
final class RegisterDocument {
    private final String option;
    private final String file;
    private final Optional<String> codes;

    RegisterDocument(String option, String file, Optional<String> codes) {
        this.option = option;
        this.file = file;
        this.codes = codes;
    }

    PurposeTable read() {
        String name = file.toLowerCase(Locale.ROOT);
        boolean coded = name.endsWith(".csv");
        if (!coded && !name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new WrongUsageException(option + ": the name of the file must end with .csv, .md or .txt");
        }
        if (coded && codes.isPresent()) {
            throw new WrongUsageException("--codes: a register file holds its codes itself");
        }
        try {
            return coded ? RegisterFile.parse(file, text(option, file)) : issued();
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidTableException(file, 1, "", String.valueOf(e.getMessage()));
        }
    }

    private PurposeTable issued() {
        PurposeTable table = IssuedTable.parse(file, text(option, file));
        return codes.map(name -> CodesFile.lay(table, CodesFile.parse(name, text("--codes", name))))
                .orElse(table);
    }

    private static String text(String option, String file) {
        try {
            return withoutNumbers(file, Table.decode(file, Files.readAllBytes(Path.of(file))));
        } catch (IOException | InvalidPathException e) {
            throw new WrongUsageException(option + ": the file cannot be read: " + file);
        }
    }

    /** Nothing that follows may repeat an Individual Number. */
    private static String withoutNumbers(String file, String text) {
        List<String> lines = text.lines().toList();
        IntStream.range(0, lines.size())
                .filter(index -> IndividualNumberGuard.finds(lines.get(index)))
                .findFirst()
                .ifPresent(index -> {
                    throw new NumberInTableException(file, index + 1, "");
                });
        return text;
    }
}
