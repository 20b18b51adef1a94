package org.tapgate.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.tapgate.it.stack.Installation;

/** Programs of Node in a folder below {@code target}, with the packages that they need. */
public final class NodeProject {

    private static final int MINUTES = 3;

    private final Path folder;

    private NodeProject(Path folder) {
        this.folder = folder;
    }

    /** A project in a folder of this name. */
    public static NodeProject in(String name) throws IOException {
        return new NodeProject(Files.createDirectories(Installation.home().resolve("it-tests/target/" + name)));
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Takes a file of the test resources. */
    public void take(String resource) throws IOException {
        var source = Installation.home().resolve("it-tests/src/test/resources/" + resource);
        Files.copy(source, folder.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Installs a package, unless it is there, such as {@code mercadopago@3.6.1}. */
    public void install(String packageAndVersion) throws Exception {
        var name = packageAndVersion.substring(0, packageAndVersion.lastIndexOf('@'));
        if (!Files.exists(folder.resolve("node_modules/" + name))) {
            run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", ".", packageAndVersion);
        }
    }

    /** Runs a command that has to succeed, and answers what it wrote. */
    public String run(String... command) throws Exception {
        var log = folder.resolve("run.log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("ended in time")
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return Files.readString(log);
    }
}
