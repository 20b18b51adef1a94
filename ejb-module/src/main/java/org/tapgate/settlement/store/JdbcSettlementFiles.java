package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.SettlementFile;
import org.tapgate.settlement.SettlementFile.Matches;
import org.tapgate.settlement.SettlementFile.Received;
import org.tapgate.settlement.SettlementFileLine;
import org.tapgate.settlement.SettlementFiles;

/** The tables {@code settlement_file} and {@code settlement_file_line}. */
@ApplicationScoped
class JdbcSettlementFiles implements SettlementFiles {

    private static final String COLUMNS =
            "id, digest, lines, matched, mismatched, missing_here, missing_there, received_at, received_by";

    private static final String SELECT = "select " + COLUMNS + " from settlement_file where ";

    private static final String ADD =
            "insert into settlement_file (id, digest, lines, received_at, received_by) values (?, ?, ?, ?, ?)";

    private static final String ADD_LINES = """
            insert into settlement_file_line (file_id, line, submission, operation_id, gross, fee, currency)
            select ?, * from unnest(?::int[], ?::uuid[], ?::uuid[], ?::bigint[], ?::bigint[], ?::text[])
            """;

    private static final String UNSETTLED =
            "select id from batch where submission = any (?) and state not in ('SETTLED', 'RECONCILED')";

    /** A movement that is in the file twice matches once. */
    private static final String MATCH = """
            with theirs as (
                select file.*, batch.id as batch_id, batch.currency as expected,
                    row_number() over (partition by file.operation_id order by file.line) as time
                from settlement_file_line file left join batch on batch.submission = file.submission
                where file.file_id = ?),
            ours as (
                select line.batch_id, line.operation_id, line.amount, line.fee
                from batch_line line
                where line.state = 'LIVE' and line.batch_id in (select batch_id from theirs)),
            compared as (
                select coalesce(ours.batch_id, theirs.batch_id) as batch_id,
                    coalesce(ours.operation_id, theirs.operation_id) as operation_id,
                    ours.amount - ours.fee as our_net, theirs.gross - theirs.fee as their_net,
                    case when ours.operation_id is null then 'missing here'
                        when theirs.operation_id is null then 'missing there'
                        when (ours.amount, ours.fee, theirs.expected) = (theirs.gross, theirs.fee, theirs.currency)
                            then 'matched'
                        else 'mismatched' end as result
                from theirs full join ours
                    on ours.batch_id = theirs.batch_id and ours.operation_id = theirs.operation_id and theirs.time = 1),
            items as (
                insert into reconciliation_item (id, batch_id, source, subject, ours, theirs, opened_at)
                select uuidv7(), batch_id, 'FILE', result || ' ' || operation_id, coalesce(our_net, 0),
                    coalesce(their_net, 0), ?
                from compared where result <> 'matched')
            update settlement_file set
                matched = (select count(*) from compared where result = 'matched'),
                mismatched = (select count(*) from compared where result = 'mismatched'),
                missing_here = (select count(*) from compared where result = 'missing here'),
                missing_there = (select count(*) from compared where result = 'missing there')
            where id = ?
            """;

    private static final String BATCHES = """
            select distinct batch.id from settlement_file_line file join batch on batch.submission = file.submission
            where file.file_id = ? order by batch.id
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcSettlementFiles() {
        this(null);
    }

    @Inject
    JdbcSettlementFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<SettlementFile> page(PageRequest page) {
        return sql.call(
                "listing settlement files",
                connection -> Listing.ofAll(COLUMNS, "settlement_file")
                        .newestFirst(connection, page, JdbcSettlementFiles::file));
    }

    @Override
    public Optional<SettlementFile> find(UUID id) {
        return first("id = ?", id);
    }

    @Override
    public Optional<SettlementFile> ofDigest(String digest) {
        return first("digest = ?", digest);
    }

    private Optional<SettlementFile> first(String condition, Object value) {
        return sql.call(
                "finding a settlement file",
                connection -> Rows.first(connection, SELECT + condition, JdbcSettlementFiles::file, value));
    }

    private static SettlementFile file(ResultSet row) throws SQLException {
        var matches = new Matches(
                row.getInt("matched"),
                row.getInt("mismatched"),
                row.getInt("missing_here"),
                row.getInt("missing_there"));
        return new SettlementFile(
                row.getObject("id", UUID.class),
                row.getString("digest"),
                row.getInt("lines"),
                matches,
                new Received(row.getString("received_by"), Rows.time(row, "received_at")));
    }

    @Override
    public List<UUID> unsettled(List<UUID> submissions) {
        return sql.call(
                "looking for batches that are not settled",
                connection -> Rows.list(
                        connection,
                        UNSETTLED,
                        row -> row.getObject(1, UUID.class),
                        connection.createArrayOf("uuid", submissions.toArray())));
    }

    @Override
    public void add(SettlementFile file, List<SettlementFileLine> lines) {
        var received = file.received();
        sql.call("adding a settlement file", connection -> {
            Rows.update(connection, ADD, file.id(), file.digest(), file.lines(), received.at(), received.by());
            return addLines(connection, file.id(), lines);
        });
    }

    private static int addLines(Connection connection, UUID file, List<SettlementFileLine> lines) throws SQLException {
        return Rows.update(
                connection,
                ADD_LINES,
                file,
                array(connection, "int4", lines, SettlementFileLine::number),
                array(connection, "uuid", lines, SettlementFileLine::submission),
                array(connection, "uuid", lines, SettlementFileLine::operationId),
                array(connection, "int8", lines, SettlementFileLine::gross),
                array(connection, "int8", lines, SettlementFileLine::fee),
                array(connection, "text", lines, SettlementFileLine::currency));
    }

    private static Array array(
            Connection connection,
            String type,
            List<SettlementFileLine> lines,
            Function<SettlementFileLine, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(column).toArray());
    }

    @Override
    public Matches match(UUID file, Instant now) {
        sql.call("matching a settlement file", connection -> Rows.update(connection, MATCH, file, now, file));
        return find(file).orElseThrow().matches();
    }

    @Override
    public List<UUID> batches(UUID file) {
        return sql.call(
                "finding the batches of a settlement file",
                connection -> Rows.list(connection, BATCHES, row -> row.getObject(1, UUID.class), file));
    }
}
