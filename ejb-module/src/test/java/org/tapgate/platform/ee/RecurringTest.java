package org.tapgate.platform.ee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurringTest {

    private static final Logger LOGGER = Logger.getLogger(Recurring.class.getName());

    private final SchemaState schema = new SchemaState();

    private final Recurring recurring = new Recurring(schema, new NewTransaction());

    private final List<Level> logged = new ArrayList<>();

    private final Handler listening = new Listening();

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(listening);
        schema.becameCurrent();
    }

    @AfterEach
    void leave() {
        LOGGER.removeHandler(listening);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void work_is_done_each_time() {
        var done = new ArrayList<String>();
        recurring.run("counting", () -> done.add("once"));
        recurring.runInTransaction("counting", () -> done.add("twice"));
        assertThat(done).containsExactly("once", "twice");
        assertThat(logged).isEmpty();
    }

    @Test
    void a_failure_never_reaches_the_timer() {
        recurring.run("counting", RecurringTest::fail);
        recurring.runInTransaction("counting", RecurringTest::fail);
    }

    @Test
    void a_failure_is_told_when_it_begins_and_when_it_is_over() {
        recurring.run("counting", RecurringTest::fail);
        recurring.run("counting", RecurringTest::fail);
        recurring.run("counting", () -> {});
        recurring.run("counting", () -> {});
        assertThat(logged).containsExactly(Level.SEVERE, Level.INFO);
    }

    @Test
    void nothing_runs_before_the_schema_is_there() {
        new Recurring(new SchemaState(), new NewTransaction()).run("counting", RecurringTest::fail);
        assertThat(logged).isEmpty();
    }

    private static void fail() {
        throw new IllegalStateException("no database");
    }

    private final class Listening extends Handler {

        @Override
        public void publish(LogRecord line) {
            logged.add(line.getLevel());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
