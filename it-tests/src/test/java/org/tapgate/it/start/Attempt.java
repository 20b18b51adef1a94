package org.tapgate.it.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tapgate.it.stack.Installation;

/**
 * A start that is expected to come to nothing.
 *
 * @param code what the script ended with
 * @param lines what it said
 */
record Attempt(int code, List<String> lines) {

    private static final long PATIENCE_SECONDS = 60;

    /** Tries to start, and waits for the end. */
    static Attempt on(Path dataDirectory, int port) throws IOException, InterruptedException {
        var script =
                new ProcessBuilder(Installation.home().resolve("tapgate").toString(), "run").redirectErrorStream(true);
        script.environment().put("TAPGATE_DATA_DIR", dataDirectory.toString());
        script.environment().put("TAPGATE_HTTP_PORT", Integer.toString(port));
        var process = script.start();
        try {
            var said = process.onExit().thenApply(Attempt::said).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Attempt(process.exitValue(), said);
        } catch (ExecutionException | TimeoutException started) {
            process.destroy();
            throw new IllegalStateException("it goes on, though it should not", started);
        }
    }

    private static List<String> said(Process ended) {
        try {
            return new String(ended.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
