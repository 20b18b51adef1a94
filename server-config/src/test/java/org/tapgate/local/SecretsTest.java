package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_stays_the_same() throws IOException {
        String made = new Secrets(folder).get("tapgate.db.password", Generate::password);

        assertThat(new Secrets(folder).get("tapgate.db.password", Generate::password))
                .isEqualTo(made);
    }

    @Test
    void only_this_user_reads_a_secret() throws IOException {
        new Secrets(folder).get("tapgate.db.password", Generate::password);

        assertThat(Files.getPosixFilePermissions(folder.resolve("tapgate.db.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
