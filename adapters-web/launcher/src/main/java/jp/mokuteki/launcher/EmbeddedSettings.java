package jp.mokuteki.launcher;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of a command that is about the embedded database alone. */
final class EmbeddedSettings {
    private EmbeddedSettings() {}

    static Settings read(Surroundings surroundings, @Nullable String dataDirectory) {
        Map<String, String> flags = Optional.ofNullable(dataDirectory)
                .map(folder -> Map.of("--data-dir", folder))
                .orElse(Map.of());
        Settings settings = SettingsReader.read(surroundings.environment(), flags);
        if (settings.databaseServer().isPresent()) {
            throw new WrongUsageException(
                    "MOKUTEKI_DATABASE_URL names a server, whose own tools back it up; see docs/operations.md");
        }
        return settings;
    }
}
