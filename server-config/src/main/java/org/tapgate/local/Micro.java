package org.tapgate.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stock Payara Micro with the resource adapter and the application, listening on 127.0.0.1. */
final class Micro {

    /** The JVM: heap and its neighbours together stay below 700 MB resident (docs/bank-it.md). */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:MaxMetaspaceSize=224m",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Dhazelcast.local.localAddress=127.0.0.1",
            "--add-opens=java.base/jdk.internal.loader=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.management/sun.management=ALL-UNNAMED",
            "--add-opens=java.base/sun.net.www.protocol.jrt=ALL-UNNAMED",
            "--add-opens=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED",
            "--add-opens=java.logging/java.util.logging=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED");

    private Micro() {}

    /** Starts it; it answers some seconds later ({@link Readiness}). */
    static Child start(Installation installation, DataDirectory data, int port, Map<String, String> environment)
            throws IOException {
        Path folder = data.path().resolve("micro");
        PostgresCluster.delete(folder);
        Private.folder(folder);
        for (String file : List.of("preboot.txt", "logging.properties")) {
            copy(file, folder.resolve(file));
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(JVM);
        command.add("-Djava.io.tmpdir=" + Private.folder(folder.resolve("tmp")));
        command.add("-Dtapgate.log.directory=" + data.folder("log"));
        command.addAll(List.of("-jar", installation.payaraMicro().toString()));
        command.addAll(List.of("--rootDir", folder.resolve("root").toString()));
        command.addAll(List.of("--secretsDir", data.folder("secrets").toString()));
        command.addAll(
                List.of("--prebootcommandfile", folder.resolve("preboot.txt").toString()));
        command.addAll(
                List.of("--logproperties", folder.resolve("logging.properties").toString()));
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(List.of("--maxhttpthreads", "40"));
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--deploy", installation.resourceAdapter().toString()));
        command.addAll(List.of("--deploy", installation.application().toString(), "--contextroot", "/"));
        // The benchmark compares with an application that does nothing, on this very server
        Settings.text(System.getenv(), "TAPGATE_BENCH_WAR").ifPresent(war -> command.addAll(List.of("--deploy", war)));
        return Child.start("the application", List.of(), "TERM", command, environment, data.file("log/micro.log"));
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream content = Micro.class.getResourceAsStream(resource)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
