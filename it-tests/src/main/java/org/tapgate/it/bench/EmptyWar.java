package org.tapgate.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the application that does nothing. */
public final class EmptyWar {

    /** Where the server answers for it, by the name of its file. */
    public static final String CALL = "/bench-empty/call";

    private static final String FILE = "bench-empty.war";

    /** By name: outside a server nothing can load them. */
    private static final List<String> CLASSES =
            List.of("org/tapgate/it/bench/empty/EmptyApi.class", "org/tapgate/it/bench/empty/EmptyResource.class");

    private EmptyWar() {}

    /** Writes the archive into a folder and answers the file. */
    public static Path writeInto(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        try (var war = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : CLASSES) {
                war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
                try (var content = EmptyWar.class.getClassLoader().getResourceAsStream(name)) {
                    content.transferTo(war);
                }
                war.closeEntry();
            }
        }
        return file;
    }
}
