package org.tapgate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Generated secrets, one file a setting, named as the setting. Payara reads the folder as MicroProfile Config
 * ({@code --secretsdir}), so no secret is on a command line or in an environment.
 */
record Secrets(Path folder) {

    /** The secret of that name, made at its first use and the same ever after. */
    String get(String name, Supplier<String> generator) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Private.write(file, generator.get());
        }
        return Files.readString(file);
    }
}
