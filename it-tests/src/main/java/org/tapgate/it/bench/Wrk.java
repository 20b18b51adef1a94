package org.tapgate.it.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Load by wrk (Debian's package), which keeps so many connections busy that each has one request in flight.
 *
 * @param base address of the product
 * @param scripts folder of the Lua scripts
 */
record Wrk(URI base, Path scripts) {

    private static final int MOST_THREADS = 2;

    /** The same request again and again. */
    Figures get(String path, int connections, int seconds) throws IOException, InterruptedException {
        return run(path, "figures.lua", connections, seconds, List.of());
    }

    /** Requests that a script makes. */
    Figures run(String path, String script, int connections, int seconds, List<String> scriptArguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk"));
        command.addAll(List.of("--connections", Integer.toString(connections)));
        command.addAll(List.of("--threads", Integer.toString(Math.min(connections, MOST_THREADS))));
        command.addAll(List.of("--duration", seconds + "s", "--timeout", "10s"));
        command.addAll(List.of("--script", scripts.resolve(script).toString(), base + path, "--"));
        command.addAll(scriptArguments);
        return Program.run(scripts, Map.of(), command)
                .lines()
                .filter(line -> line.startsWith("figures "))
                .map(Figures::ofWrk)
                .findFirst()
                .orElseThrow();
    }
}
