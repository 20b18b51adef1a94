package org.tapgate.settlement.boundary;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Rows;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.LineBook;

/**
 * How long it takes to close a batch of a million lines, beside the one UPDATE that puts these lines into it, on the same
 * PostgreSQL. Not a test: {@code mvn -pl ejb-module -am test -Dtest=ClosingBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false} prints the figures.
 */
class ClosingBenchmark {

    private static final int LINES = 1_000_000;

    /** Without triggers, which would take minutes. */
    private static final String MANY = """
            set local session_replication_role = replica;
            insert into payment_order (id, reference, client_id, channel, capture_type, amount, currency,
                payment_instrument, goal, created_at, last_operation_at)
            select uuidv7(), 'r' || n, ':client', 'POS', 'IMPLICIT', 100 + n % 900, 'EUR', '***7899', 'CAPTURE', now(), now()
            from generate_series(1, :lines) n;
            insert into operation (id, order_id, channel, type, result, operated_at, amount, currency)
            select uuidv7(), id, 'POS', 'CAPTURE', 'EXECUTED', created_at, amount, 'EUR' from payment_order;
            insert into ledger_line
            select operation.id, side.account, side.sign * amount, 'EUR' from operation
                cross join (values ('RECEIVABLE', 1), ('FEES', -1)) as side (account, sign);
            insert into batch (id, number, client_id, currency, business_date, state, opened_at, closes_at, lines, gross)
            select case number when 1 then ':from'::uuid else ':into'::uuid end, number, ':client', 'EUR',
                date '2026-11-20' + number, 'OPEN', now(), now(), :lines, (select sum(amount) from operation)
            from generate_series(1, 2) number;
            insert into batch_line (batch_id, operation_id, type, amount, fee)
            select ':from', id, 'CAPTURE', amount, 0 from operation;
            """;

    private static final UUID FROM = new UUID(1, 1);

    private static final UUID INTO = new UUID(1, 2);

    private final SettlementDesk desk = new SettlementDesk();

    @Test
    void closing_beside_the_update_that_assigns_the_lines() {
        desk.chunk = LineBook.CHUNK;
        prepare();
        var update = seconds(
                "one UPDATE that assigns the lines",
                () -> desk.takings.run(connection ->
                        Rows.update(connection, "update batch_line set batch_id = ? where batch_id = ?", INTO, FROM)));
        desk.transaction(beans -> beans.batches().close(INTO));
        var before = usedMemory();
        var closing = seconds("closing, from the first chunk to the frozen totals", desk::workOff);
        say("ratio: %.2f; state: %s", closing / update, desk.batch(INTO).state());
        say("memory after closing less before: %d KiB", (usedMemory() - before) / 1024);
        if (desk.batch(INTO).state() != BatchState.CLOSED) {
            throw new IllegalStateException("The batch did not balance");
        }
    }

    private void prepare() {
        var client = desk.takings.client("Europe/Warsaw");
        desk.takings.run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(MANY.replace(":client", client.toString())
                        .replace(":lines", Integer.toString(LINES))
                        .replace(":from", FROM.toString())
                        .replace(":into", INTO.toString()));
                return LINES;
            }
        });
        desk.takings.run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
                return LINES;
            }
        });
        say("prepared %d lines", Database.number(desk.database, "select count(*) from batch_line"));
    }

    private static double seconds(String what, Runnable work) {
        var begin = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - begin) / 1e9;
        say("%s: %.1f s", what, seconds);
        return seconds;
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
