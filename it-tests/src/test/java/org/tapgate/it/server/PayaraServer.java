package org.tapgate.it.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Ports;

/** A domain of Payara Server, made for one test and thrown away. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "tapgate";

    private static final int ADMIN_OFFSET = 48;

    private static final int HTTP_OFFSET = 80;

    private static final int DOMAIN_PORTS = 100;

    private static final int FIRST_BASE = 15_000;

    private static final int LAST_BASE = 32_000;

    private final Path home = Installation.home().resolve("it-tests/target/payara-server/payara6");

    private final Path domains;

    private final int base;

    private PayaraServer(Path domains, int base) {
        this.domains = domains;
        this.base = base;
    }

    /** Makes and starts a domain on ports that are free. */
    static PayaraServer start() throws IOException, InterruptedException {
        var target = Installation.home().resolve("it-tests/target/products");
        Files.createDirectories(target);
        var server = new PayaraServer(Files.createTempDirectory(target, "domain-"), freeBase());
        var make = List.of("create-domain", "--nopassword=true", "--portbase", Integer.toString(server.base));
        server.asadmin(make, List.of("--domaindir", server.domains.toString(), DOMAIN));
        server.asadmin(List.of("start-domain"), List.of("--domaindir", server.domains.toString(), DOMAIN));
        return server;
    }

    /** Installs what the build made, with the script that a bank uses. */
    void install(Path settings) throws IOException, InterruptedException {
        var project = Installation.home();
        var archives = Files.createDirectories(domains.resolve("archives"));
        Files.copy(project.resolve("jms-config/target/tapgate-jms.rar"), archives.resolve("tapgate-jms.rar"));
        Files.copy(project.resolve("ear/target/tapgate.ear"), archives.resolve("tapgate.ear"));
        run(
                List.of(
                        project.resolve("server-config/src/main/payara/install").toString(),
                        "--port",
                        Integer.toString(base + ADMIN_OFFSET)),
                Map.of(
                        "PAYARA", home.toString(),
                        "ARCHIVES", archives.toString(),
                        "SETTINGS", settings.toString(),
                        "RESTART_OPTIONS", "--domaindir " + domains + " " + DOMAIN));
    }

    /** Where it answers. */
    String url() {
        return "http://127.0.0.1:" + (base + HTTP_OFFSET);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin(List.of("stop-domain"), List.of("--domaindir", domains.toString(), DOMAIN));
    }

    private void asadmin(List<String> command, List<String> operands) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString()));
        line.addAll(command);
        line.addAll(operands);
        run(line, Map.of());
    }

    private void run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Optional.ofNullable(System.getenv("TAPGATE_JVM_OPTIONS"))
                .ifPresent(options -> builder.environment().put("JAVA_TOOL_OPTIONS", options));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + output);
        }
    }

    /** Below the ports that the system gives to outgoing connections, or one of those takes it in between. */
    private static int freeBase() {
        return IntStream.iterate(FIRST_BASE, base -> base < LAST_BASE, base -> base + DOMAIN_PORTS)
                .filter(base -> IntStream.range(base, base + DOMAIN_PORTS).noneMatch(Ports::isTaken))
                .findFirst()
                .orElseThrow();
    }
}
