package org.tapgate.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Processor time of the product so far, in ms. Unlike a rate it hardly depends on what else the machine has to do.
 *
 * @param application Payara Micro with all its threads
 * @param database PostgreSQL with all its processes, ended ones included
 */
public record CpuTime(double application, double database) {

    /** Linux counts in this unit, whatever the kernel's own clock (proc(5), USER_HZ). */
    private static final double MILLIS_A_TICK = 10;

    /** Of utime in the part of {@code /proc/PID/stat} after the name; stime, cutime and cstime follow. */
    private static final int FIRST_COLUMN = 11;

    private static final int COLUMNS = 4;

    /** As of now. */
    public static CpuTime of(ProcessHandle application, ProcessHandle database) throws IOException {
        var databaseMillis = 0.0;
        for (var process :
                Stream.concat(Stream.of(database), database.children()).toList()) {
            databaseMillis += millis(process);
        }
        return new CpuTime(millis(application), databaseMillis);
    }

    /** What was used between an earlier moment and this one, by each of so many requests. */
    public CpuTime eachSince(CpuTime earlier, double requests) {
        return new CpuTime((application - earlier.application) / requests, (database - earlier.database) / requests);
    }

    private static double millis(ProcessHandle process) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var columns = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return MILLIS_A_TICK
                    * Arrays.stream(columns, FIRST_COLUMN, FIRST_COLUMN + COLUMNS)
                            .mapToLong(Long::parseLong)
                            .sum();
        } catch (NoSuchFileException ended) {
            return 0; // its parent counts it from here on
        }
    }
}
