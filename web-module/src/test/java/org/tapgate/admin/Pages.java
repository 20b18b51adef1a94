package org.tapgate.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the panel, for rules that no compiler holds. */
final class Pages {

    private static final Path MAIN = Path.of("src/main");

    private Pages() {}

    /** Every page, template and tag. */
    static List<Path> xhtml() {
        return files("webapp", ".xhtml");
    }

    /** Every backing bean. */
    static List<Path> java() {
        return files("java/org/tapgate/admin", ".java");
    }

    /** What is written in a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
