package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;
import org.tapgate.order.Approval;
import org.tapgate.order.CardToken;
import org.tapgate.order.DayTotals;
import org.tapgate.order.HostSaid;
import org.tapgate.order.MessageKind;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.SentMessage;
import org.tapgate.order.SentMessages;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** The table {@code acquirer_message}. */
@ApplicationScoped
class JdbcSentMessages implements SentMessages {

    private static final String SEND = """
            insert into acquirer_message (
                reference, kind, trace_number, transmitted_at, amount, currency, attempts)
            values (?, ?, nextval('acquirer_trace_number'), ?, ?, ?, 1)
            on conflict (reference, kind) do update set attempts = acquirer_message.attempts + 1
            returning *
            """;

    private static final String FIRST = "select * from acquirer_message where reference = ? and kind <> 'REVERSAL'";

    private static final String NAMED = """
            select * from acquirer_message where host_reference = ? and kind = 'AUTHORIZATION'
            order by transmitted_at desc limit 1
            """;

    private static final String ANSWER = """
            update acquirer_message set
                response_code = ?, approved = ?, host_reference = ?, authorization_code = ?, card_token = ?,
                answered_at = ?, owed_at = null
            where reference = ? and kind = ?
            """;

    /** Both statements at once: a crash in between must not lose the reversal. */
    private static final String ANSWER_LATE = """
            with told as (
                update acquirer_message set
                    response_code = ?, approved = ?, host_reference = ?, authorization_code = ?, card_token = ?,
                    answered_at = ?, late = true, owed_at = null
                where trace_number = ? and to_char(transmitted_at at time zone 'UTC', 'MMDDHH24MISS') = ?
                    and response_code is null
                returning reference, kind, approved)
            update acquirer_message set response_code = null, approved = false, owed_at = ?
            where kind = 'REVERSAL'
                and reference in (select reference from told where kind <> 'REVERSAL' and approved)
            returning reference
            """;

    private static final String TAKE_OWED = """
            update acquirer_message set
                attempts = attempts + 1, owed_at = ?::timestamptz + least(attempts, 60) * interval '30 seconds'
            where (reference, kind) in (
                select reference, kind from acquirer_message where owed_at <= ?
                order by owed_at limit ? for update skip locked)
            returning *
            """;

    private static final String TOTALS = """
            select message.currency,
                count(*) filter (where message.kind = 'CAPTURE') as debits,
                coalesce(sum(message.amount) filter (where message.kind = 'CAPTURE'), 0) as debit_amount,
                count(*) filter (where message.kind = 'REVERSAL') as debit_reversals,
                coalesce(sum(message.amount) filter (where message.kind = 'REVERSAL'), 0) as debit_reversal_amount,
                count(*) filter (where message.kind = 'REFUND') as credits,
                coalesce(sum(message.amount) filter (where message.kind = 'REFUND'), 0) as credit_amount
            from acquirer_message as message
            where message.transmitted_at >= ? and message.transmitted_at < ? and message.approved
                and (message.kind in ('CAPTURE', 'REFUND') or exists (
                    select from acquirer_message as undone
                    where message.kind = 'REVERSAL' and undone.reference = message.reference
                        and undone.kind = 'CAPTURE' and undone.approved))
            group by message.currency
            order by message.currency
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcSentMessages() {
        this(null);
    }

    @Inject
    JdbcSentMessages(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int nextTraceNumber() {
        return list("taking a trace number", "select nextval('acquirer_trace_number')", row -> row.getInt(1))
                .get(0);
    }

    @Override
    public SentMessage sending(UUID reference, MessageKind kind, Money amount, Instant now) {
        return list(
                        "writing down a message to the host",
                        SEND,
                        JdbcSentMessages::read,
                        reference,
                        kind,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        amount.amount(),
                        amount.currency())
                .get(0);
    }

    @Override
    public Optional<SentMessage> first(UUID reference) {
        return list("looking for a message to the host", FIRST, JdbcSentMessages::read, reference).stream()
                .findFirst();
    }

    @Override
    public Optional<SentMessage> named(String hostReference) {
        return list("looking for an authorization", NAMED, JdbcSentMessages::read, hostReference).stream()
                .findFirst();
    }

    @Override
    public void answered(SentMessage message, HostSaid said, Instant now) {
        var yes = said.approval();
        sql.call(
                "keeping what the host said",
                connection -> Rows.update(
                        connection,
                        ANSWER,
                        said.code().value(),
                        said.isYes(),
                        yes == null ? null : yes.reference(),
                        yes == null ? null : yes.authorizationCode(),
                        token(yes),
                        now,
                        message.reference(),
                        message.kind()));
    }

    @Override
    public Optional<UUID> answeredLate(int traceNumber, String transmittedAt, HostSaid said, Instant now) {
        var yes = said.approval();
        return list(
                        "keeping what the host said late",
                        ANSWER_LATE,
                        row -> row.getObject(1, UUID.class),
                        said.code().value(),
                        said.isYes(),
                        yes == null ? null : yes.reference(),
                        yes == null ? null : yes.authorizationCode(),
                        token(yes),
                        now,
                        traceNumber,
                        transmittedAt,
                        now)
                .stream()
                .findFirst();
    }

    private static String token(Approval yes) {
        return yes == null || yes.card() == null ? null : yes.card().value();
    }

    @Override
    public List<SentMessage> takeOwed(Instant now, int most) {
        return list("taking reversals that are owed", TAKE_OWED, JdbcSentMessages::read, now, now, most);
    }

    @Override
    public List<DayTotals> totals(LocalDate day) {
        var begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return list("summing up a day", TOTALS, JdbcSentMessages::totals, begin, end);
    }

    private <T> List<T> list(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, text, reader, values));
    }

    private static DayTotals totals(ResultSet row) throws SQLException {
        return new DayTotals(
                row.getString("currency"),
                new DayTotals.Sum(row.getLong("debits"), row.getLong("debit_amount")),
                new DayTotals.Sum(row.getLong("debit_reversals"), row.getLong("debit_reversal_amount")),
                new DayTotals.Sum(row.getLong("credits"), row.getLong("credit_amount")));
    }

    private static SentMessage read(ResultSet row) throws SQLException {
        return new SentMessage(
                row.getObject("reference", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getInt("trace_number"),
                Rows.time(row, "transmitted_at"),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getInt("attempts"),
                answer(row));
    }

    private static Optional<HostSaid> answer(ResultSet row) throws SQLException {
        var code = row.getString("response_code");
        if (code == null) {
            return Optional.empty();
        }
        var token = row.getString("card_token");
        var approval = new Approval(
                row.getString("host_reference"),
                row.getString("authorization_code"),
                token == null ? null : new CardToken(token));
        return Optional.of(new HostSaid(new ResponseCode(code), approval));
    }
}
