package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLogTest {

    private static final String FAILURE = """
            {"Level":"INFO","LogMessage":"Payara Micro Runtime directory is located at /tmp"}
            {"Level":"SEVERE","Throwable":{"Exception":"start","StackTrace":"jakarta.ejb.EJBException: outer\\n\\tat a.B.c(B.java:1)\\nCaused by: java.lang.IllegalStateException: the schema is too new\\n\\tat d.E.f(E.java:2)\\n"}}
            {"Level":"SEVERE","LogMessage":"Exception while loading the app"}
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("application.0.log");
    }

    @Test
    void no_log_yet_is_no_failure() throws IOException {
        assertThat(new StartLog(file).failure()).isEmpty();
    }

    @Test
    void a_failure_is_told_by_its_innermost_cause() throws IOException {
        StartLog log = new StartLog(file);
        Files.writeString(file, FAILURE);

        assertThat(log.failure()).contains("java.lang.IllegalStateException: the schema is too new");
    }

    @Test
    void the_failure_of_an_earlier_start_is_not_this_ones() throws IOException {
        Files.writeString(file, FAILURE);
        StartLog log = new StartLog(file);
        Files.writeString(file, "{\"Level\":\"INFO\",\"LogMessage\":\"hello\"}\n", StandardOpenOption.APPEND);

        assertThat(log.failure()).isEmpty();
    }
}
