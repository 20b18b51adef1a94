package org.tapgate.it.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies. */
public final class Installation {

    private Installation() {}

    /** The folder of the script {@code tapgate}: the working directory or one above it. */
    public static Path home() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("tapgate")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the folder of the project");
    }
}
