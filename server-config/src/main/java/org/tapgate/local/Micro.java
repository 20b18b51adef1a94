package org.tapgate.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stock Payara Micro with the resource adapter and the application, listening on 127.0.0.1. */
final class Micro {

    /**
     * The JVM: below 700 MB resident in general, about 1 GB while 10,000 terminals wait (docs/figures.md). The heap has room
     * for those and keeps no more than it needs without them.
     */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmn96m",
            "-Xmx640m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:MaxMetaspaceSize=224m",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-XX:+ExitOnOutOfMemoryError");

    /** A little above the connection pool: more would only wait for a connection. */
    private static final String MAX_HTTP_THREADS = "40";

    private Micro() {}

    /** Starts it; it answers some seconds later ({@link Readiness}). */
    static Child start(Installation installation, DataDirectory data, int port, Map<String, String> environment)
            throws IOException {
        Path folder = freshFolder(data);
        Path log = data.folder("log");
        Files.writeString(
                folder.resolve("logging.properties"),
                resource("logging.properties").replace("@log@", log.toString()));
        Files.writeString(folder.resolve("preboot.txt"), resource("preboot.txt"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(JVM);
        command.addAll(Settings.words(System.getenv(), "TAPGATE_JVM_OPTIONS"));
        command.add("-Djava.io.tmpdir=" + Private.folder(folder.resolve("tmp")));
        command.addAll(List.of("-jar", installation.payaraMicro().toString()));
        command.addAll(options(folder, data.secrets(), port));
        command.addAll(List.of("--deploy", installation.resourceAdapter().toString()));
        command.addAll(List.of("--deploy", installation.application().toString(), "--contextroot", "/"));
        // The benchmark compares with an application that does nothing, on this very server
        Settings.text(System.getenv(), "TAPGATE_BENCH_WAR").ifPresent(war -> command.addAll(List.of("--deploy", war)));
        Path console = log.resolve("console.log");
        Files.deleteIfExists(console);
        // KILL: if we die, its database and broker died with us, and an orderly end would wait for both in vain
        return Child.start("the application", List.of(), "KILL", command, thrifty(environment), console);
    }

    /** The C library would keep memory for each thread apart, which many threads never use again. */
    private static Map<String, String> thrifty(Map<String, String> environment) {
        Map<String, String> thrifty = new HashMap<>(environment);
        thrifty.putIfAbsent("MALLOC_ARENA_MAX", "2");
        return thrifty;
    }

    private static List<String> options(Path folder, Secrets secrets, int port) {
        return List.of(
                "--rootDir",
                folder.resolve("root").toString(),
                "--secretsDir",
                secrets.folder().toString(),
                "--prebootcommandfile",
                folder.resolve("preboot.txt").toString(),
                "--logproperties",
                folder.resolve("logging.properties").toString(),
                "--port",
                Integer.toString(port),
                "--maxhttpthreads",
                MAX_HTTP_THREADS,
                "--nohazelcast",
                "--disablephonehome");
    }

    /** Payara keeps nothing that we need between two starts; what a kill -9 left there could only mislead it. */
    private static Path freshFolder(DataDirectory data) throws IOException {
        Path folder = data.path().resolve("micro");
        Private.delete(folder);
        return Private.folder(folder);
    }

    private static String resource(String name) throws IOException {
        try (InputStream content = Micro.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
