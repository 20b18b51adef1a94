package org.tapgate.pos;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;

/**
 * What the terminal on the command line keeps between two commands. The file holds the private key: mode 0600.
 *
 * @param url where it was paired
 * @param serialNumber who it is
 * @param privateKey PKCS#8, base64
 * @param serverAheadMillis Tapgate's time less ours, in milliseconds
 * @param offlineKey by which it knows cards of the whitelist, encrypted with its own key; null when it was paired before
 *     it kept this
 * @param lastAccessId of the last entry that may be confirmed; null before the first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Memory(
        String url,
        String serialNumber,
        String privateKey,
        long serverAheadMillis,
        String offlineKey,
        String lastAccessId) {

    /** What the file holds; empty when there is no such file. */
    static Optional<Memory> read(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(Answer.JSON.readValue(Files.readAllBytes(file), Memory.class))
                : Optional.empty();
    }

    /** Writes the file anew, readable by its owner alone from the first byte on. */
    void write(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var draft = Files.createTempFile(
                folder,
                "pos",
                ".json",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, Answer.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Duration serverAhead() {
        return Duration.ofMillis(serverAheadMillis);
    }

    TerminalKey key() {
        return TerminalKey.read(privateKey);
    }

    Memory withLastAccessId(String accessId) {
        return new Memory(url, serialNumber, privateKey, serverAheadMillis, offlineKey, accessId);
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "Memory[" + serialNumber + " at " + url + "]";
    }
}
