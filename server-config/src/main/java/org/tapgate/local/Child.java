package org.tapgate.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process we start. It has its own session, so that a Ctrl-C reaches only us and we stop everyone in order; and it
 * is ended by the kernel if we die without having had that chance.
 *
 * <p>Must be started from a thread that lives as long as the child should: to the kernel, the parent is that thread.
 */
record Child(String name, Process process) {

    private static final long PATIENCE_SECONDS = 30;

    /**
     * @param account commands that come before to change who runs the child; often none
     * @param deathSignal what the kernel sends it if we die, e.g. {@code INT}
     * @param log gets what the child writes, after what is there already
     */
    static Child start(
            String name,
            List<String> account,
            String deathSignal,
            List<String> command,
            Map<String, String> environment,
            Path log)
            throws IOException {
        List<String> line = new ArrayList<>(List.of("setsid"));
        line.addAll(account);
        line.addAll(List.of("setpriv", "--pdeathsig", deathSignal));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new Child(name, builder.start());
    }

    /** Asks it to stop, waits half a minute, then ends it. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Waits half a minute for its end, then ends it. */
    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
