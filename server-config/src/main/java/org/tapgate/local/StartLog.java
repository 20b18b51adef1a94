package org.tapgate.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Payara's log says about one start. A server whose application failed to load goes on running without it, and
 * only its log knows.
 */
final class StartLog {

    private static final String FAILED = "Exception while loading the app";

    private static final Pattern CAUSE = Pattern.compile("(?:Caused by: |\"StackTrace\":\")(.*?)(?:\\\\n|\"[,}])");

    private final Path file;

    private final long before;

    /** Takes what the file holds now as said by earlier starts. */
    StartLog(Path file) throws IOException {
        this.file = file;
        this.before = Files.exists(file) ? Files.size(file) : 0;
    }

    /** Why the application did not load, as its innermost cause says; empty as long as nothing failed. */
    Optional<String> failure() throws IOException {
        String said = said();
        if (!said.contains(FAILED)) {
            return Optional.empty();
        }
        return Optional.of(said.lines()
                .filter(line -> line.contains("\"Level\":\"SEVERE\""))
                .flatMap(line -> CAUSE.matcher(line).results())
                .map(cause -> cause.group(1))
                .reduce((outer, inner) -> inner)
                .orElse(FAILED));
    }

    private String said() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(log.length() < before ? 0 : before);
            byte[] bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
