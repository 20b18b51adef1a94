package org.tapgate.it.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processes of a running product that can die alone. */
public enum Part {
    /** Payara Micro with the application. */
    APPLICATION("payara-micro.jar"),
    /** PostgreSQL's first process; its own children follow it. */
    DATABASE("bin/postgres"),
    /** The process that holds the broker and watches over the others. */
    LOCAL_SERVICES("org.tapgate.local.Run");

    private final String mark;

    Part(String mark) {
        this.mark = mark;
    }

    /** Whether this process is that part: one of its arguments ends in the part's mark. */
    boolean is(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return line.contains(mark + "\0");
        } catch (IOException ended) {
            return false;
        }
    }
}
