package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.Count;
import org.tapgate.settlement.FailedLine;
import org.tapgate.settlement.LineBook;
import org.tapgate.settlement.TerminalTotal;
import org.tapgate.settlement.Totals;

/** The tables {@code batch_line} and {@code batch_walk}. Each chunk begins where the walk stands, by the primary key. */
@ApplicationScoped
class JdbcLineBook implements LineBook {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String LINES_AFTER = "select " + LineTable.COLUMNS + " from " + LineTable.FROM
            + " where batch_id = ? and id > ? order by id limit ?";

    private static final String BEGIN = "insert into batch_walk (batch_id) values (?)"
            + " on conflict (batch_id) do update set (seen, chunks, complete, lines, gross, fee, ledger, captures,"
            + " captured, refunds, refunded, digest) = row (null, 0, false, 0, 0, 0, 0, 0, 0, 0, 0, ''::bytea)";

    private static final String WALK =
            "select chunks, complete, encode(digest, 'hex') as digest from batch_walk where batch_id = ?";

    /** The digest of a chunk is made of that of the chunk before and of its lines. */
    private static final String COUNT_CHUNK = """
            with walk as (
                select coalesce(seen, '00000000-0000-0000-0000-000000000000') as seen, digest
                from batch_walk where batch_id = ?),
            part as materialized (
                select line.operation_id, line.type, line.amount, line.fee
                from batch_line line
                where line.batch_id = ? and line.operation_id > (select seen from walk) and line.state = 'LIVE'
                order by line.operation_id
                limit ?),
            posted as (
                select coalesce(sum(amount), 0) as ledger from ledger_line
                where account = 'RECEIVABLE' and operation_id in (select operation_id from part)),
            sums as (
                select count(*) as lines, coalesce(sum(amount), 0) as gross, coalesce(sum(fee), 0) as fee,
                    count(*) filter (where type = 'CAPTURE') as captures,
                    coalesce(sum(amount) filter (where type = 'CAPTURE'), 0) as captured,
                    count(*) filter (where type = 'REFUND') as refunds,
                    coalesce(-sum(amount) filter (where type = 'REFUND'), 0) as refunded,
                    coalesce(string_agg(
                        operation_id || ' ' || amount || ' ' || fee, E'\\n' order by operation_id), '') as text
                from part),
            last as (select operation_id from part order by operation_id desc limit 1)
            update batch_walk set
                seen = coalesce((select operation_id from last), batch_walk.seen),
                chunks = chunks + 1,
                complete = sums.lines < ?,
                lines = batch_walk.lines + sums.lines, gross = batch_walk.gross + sums.gross,
                fee = batch_walk.fee + sums.fee, ledger = batch_walk.ledger + posted.ledger,
                captures = batch_walk.captures + sums.captures, captured = batch_walk.captured + sums.captured,
                refunds = batch_walk.refunds + sums.refunds, refunded = batch_walk.refunded + sums.refunded,
                digest = sha256(batch_walk.digest || convert_to(sums.text, 'UTF8'))
            from sums, posted
            where batch_walk.batch_id = ?
            """;

    private static final String COUNTED = "select * from batch_walk where batch_id = ?";

    private static final String NEXT_LINES = "select " + LineTable.COLUMNS + " from " + LineTable.FROM
            + " where batch_id = ? and state = 'LIVE' and id > coalesce((select seen from batch_walk"
            + " where batch_walk.batch_id = line.batch_id), '00000000-0000-0000-0000-000000000000')"
            + " order by id limit ?";

    private static final String PASSED =
            "update batch_walk set seen = coalesce(?, seen), chunks = chunks + 1, complete = ? where batch_id = ?";

    private static final String RELEASE_CHUNK = """
            with part as (
                select operation_id from batch_line where batch_id = ? and state = 'LIVE' order by operation_id limit ?),
            released as (
                update batch_line set state = 'RELEASED'
                where batch_id = ? and operation_id in (select operation_id from part)
                returning operation_id)
            insert into settlement_waiting select operation_id from released
            """;

    private static final String FAIL = """
            with failed as (
                update batch_line set state = 'FAILED', reason = told.reason
                from unnest(?::uuid[], ?::text[]) as told (operation_id, reason)
                where batch_id = ? and batch_line.operation_id = told.operation_id and state = 'LIVE'
                returning batch_line.operation_id)
            insert into settlement_waiting select operation_id from failed
            """;

    private static final String FAILED_WAIT = """
            select exists (
                select from batch_line join settlement_waiting using (operation_id)
                where batch_id = ? and state = 'FAILED')
            """;

    private static final String POST = """
            insert into settlement_posting (batch_id, account, amount, currency)
            select ?, side.account, side.sign * coalesce(
                    (select sum(amount) from batch_line where batch_id = ? and state = 'LIVE'), 0), ?
            from (values ('ACQUIRER_CLEARING', 1), ('RECEIVABLE', -1)) as side (account, sign)
            """;

    private static final String LIVE = """
            select count(*), coalesce(sum(amount), 0), coalesce(sum(fee), 0)
            from batch_line where batch_id = ? and state = 'LIVE'
            """;

    private static final String TERMINALS = """
            select reported.terminal, reported.captures as their_captures, reported.captured as their_captured,
                reported.refunds as their_refunds, reported.refunded as their_refunded,
                count(*) filter (where line.type = 'CAPTURE') as captures,
                coalesce(sum(line.amount) filter (where line.type = 'CAPTURE'), 0) as captured,
                count(*) filter (where line.type = 'REFUND') as refunds,
                coalesce(-sum(line.amount) filter (where line.type = 'REFUND'), 0) as refunded
            from terminal_total reported
                left join (
                    batch_line line
                    join operation on operation.id = line.operation_id
                    join payment_order on payment_order.id = operation.order_id)
                on line.batch_id = reported.batch_id and line.state = 'LIVE'
                    and payment_order.terminal = reported.terminal
            where reported.batch_id = ?
            group by reported.batch_id, reported.terminal
            order by reported.terminal
            """;

    private final Sql sql;

    private final int chunk;

    /** For the proxy of the container. */
    JdbcLineBook() {
        this(null);
    }

    @Inject
    JdbcLineBook(Sql sql) {
        this(sql, CHUNK);
    }

    /** With chunks of another size, for a test. */
    JdbcLineBook(Sql sql, int chunk) {
        this.sql = sql;
        this.chunk = chunk;
    }

    @Override
    public Page<BatchLine> page(UUID batch, PageRequest page) {
        return sql.call(
                "listing lines of a batch",
                connection -> Listing.ofAll(LineTable.COLUMNS, LineTable.FROM)
                        .where("batch_id = ?", batch)
                        .byAge(connection, true, page, LineTable::line));
    }

    @Override
    public List<BatchLine> after(UUID batch, UUID last, int most) {
        var from = last == null ? BEFORE_ALL : last;
        return list("reading lines for a report", LINES_AFTER, LineTable::line, batch, from, most);
    }

    @Override
    public void begin(UUID batch) {
        update("beginning with the lines of a batch", BEGIN, batch);
    }

    @Override
    public Walk walk(UUID batch) {
        return only(
                "asking how far the lines of a batch are",
                WALK,
                row -> new Walk(row.getInt("chunks"), row.getBoolean("complete"), row.getString("digest")),
                batch);
    }

    @Override
    public void countChunk(UUID batch) {
        update("counting lines of a batch", COUNT_CHUNK, batch, batch, chunk, chunk, batch);
    }

    @Override
    public Count counted(UUID batch) {
        return only("reading what was counted", COUNTED, LineTable::count, batch);
    }

    @Override
    public List<BatchLine> next(UUID batch, int most) {
        return list("reading lines of a batch", NEXT_LINES, LineTable::line, batch, most);
    }

    @Override
    public void passed(UUID batch, UUID operation, boolean complete) {
        update("noting how far the lines of a batch are", PASSED, operation, complete, batch);
    }

    @Override
    public boolean releaseChunk(UUID batch) {
        return update("releasing lines of a batch", RELEASE_CHUNK, batch, chunk, batch) == chunk;
    }

    @Override
    public void fail(UUID batch, List<FailedLine> lines) {
        sql.call("moving lines that failed", connection -> {
            var operations = lines.stream().map(FailedLine::operationId).toArray();
            var reasons = lines.stream().map(FailedLine::reason).toArray();
            return Rows.update(
                    connection,
                    FAIL,
                    connection.createArrayOf("uuid", operations),
                    connection.createArrayOf("text", reasons),
                    batch);
        });
    }

    @Override
    public boolean haveFailedMoved(UUID batch) {
        return only("asking for lines that failed", FAILED_WAIT, row -> !row.getBoolean(1), batch);
    }

    @Override
    public Totals live(UUID batch) {
        return only(
                "adding up the lines of a batch",
                LIVE,
                row -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)),
                batch);
    }

    @Override
    public void post(Batch batch) {
        update(
                "posting a settled batch",
                POST,
                batch.id(),
                batch.id(),
                batch.key().currency());
    }

    @Override
    public List<TerminalTotal> terminals(UUID batch) {
        return list("reading what terminals counted", TERMINALS, LineTable::terminal, batch);
    }

    private int update(String doing, String text, Object... values) {
        return sql.call(doing, connection -> Rows.update(connection, text, values));
    }

    private <T> List<T> list(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, text, reader, values));
    }

    private <T> T only(String doing, String text, RowReader<T> reader, Object... values) {
        return list(doing, text, reader, values).get(0);
    }
}
