package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void a_new_folder_is_made_for_this_user_alone() throws IOException {
        DataDirectory data = new DataDirectory(temporary.resolve("some/data"));

        assertThat(data.refusal()).isEmpty();
        assertThat(data.take()).isEmpty();
        assertThat(Files.getPosixFilePermissions(data.path())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void the_folder_of_an_earlier_start_is_found_again() throws IOException {
        DataDirectory data = new DataDirectory(temporary.resolve("data"));
        data.take();
        data.folder("secrets");

        assertThat(data.refusal()).isEmpty();
    }

    @Test
    void an_empty_folder_is_taken() throws IOException {
        assertThat(new DataDirectory(temporary).refusal()).isEmpty();
    }

    @Test
    void a_folder_with_something_elses_content_is_refused_and_left_alone() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "years of work");

        assertThat(new DataDirectory(temporary).refusal())
                .hasValueSatisfying(
                        line -> assertThat(line).contains("not Tapgate's").doesNotContain("\n"));
        assertThat(temporary).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "");

        assertThat(new DataDirectory(file).refusal())
                .hasValueSatisfying(line -> assertThat(line).contains("not a folder"));
    }

    @Test
    void a_full_disk_is_told_in_one_line_before_anything_is_written() throws IOException {
        Path folder = temporary.resolve("data");

        assertThat(new DataDirectory(folder).refusal(Long.MAX_VALUE))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("the disk of " + folder + " is full: ")
                        .doesNotContain("\n"));
        assertThat(folder).doesNotExist();
    }
}
