package org.tapgate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who runs PostgreSQL, which refuses to be root.
 *
 * <p>An ordinary user runs it as himself. Root runs it in a user namespace of its own, where root's files still are
 * its own but it has no power; where the kernel allows no such namespace (many containers), as {@code nobody}.
 *
 * @param prefix commands that come before PostgreSQL's own
 */
record Account(List<String> prefix, int uid) {

    private static final int ROOT = 0;

    private static final int NOBODY = 65534;

    private static final List<String> OWN_NAMESPACE = List.of("unshare", "--user");

    /** The account for a folder: who owns what lies there already goes on owning it. */
    static Account of(Path folder) throws IOException, InterruptedException {
        int me = uidOf(Path.of("/proc/self"));
        if (me != ROOT) {
            return new Account(List.of(), me);
        }
        int owner = uidOf(folder);
        if (owner == ROOT
                && new Account(OWN_NAMESPACE, ROOT).run(List.of("true"), "").exitCode() == 0) {
            return new Account(OWN_NAMESPACE, ROOT);
        }
        int uid = owner == ROOT ? NOBODY : owner;
        return new Account(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
    }

    /**
     * Lets this account reach a folder of ours without showing it what lies beside: the folders that Tapgate made may
     * be passed through, those above are as they are.
     */
    void reach(Path folder, Path data) throws IOException, InterruptedException {
        if (prefix.isEmpty() || prefix.equals(OWN_NAMESPACE)) {
            return;
        }
        for (Path part = folder; part.startsWith(data); part = part.getParent()) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx--x--x"));
        }
        if (run(List.of("test", "-x", folder.toString()), "").exitCode() != 0) {
            throw new IOException("PostgreSQL does not run as root, and user " + uid + " cannot reach " + folder
                    + ": choose a TAPGATE_DATA_DIR outside of private folders, or run as another user");
        }
    }

    /** Gives the folder and all in it to this account. */
    void own(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(this::take);
        }
    }

    /** Runs a command to its end; what it wrote on both channels is in the answer. */
    Result run(List<String> command, String input) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(command);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Redirect.PIPE)
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** What a command answered. */
    record Result(int exitCode, String output) {}

    private void take(Path path) {
        try {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static int uidOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
