package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;
import org.tapgate.order.Approval;
import org.tapgate.order.DayTotals;
import org.tapgate.order.HostSaid;
import org.tapgate.order.MessageKind;
import org.tapgate.order.SentMessage;
import org.tapgate.order.SentMessages;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Messages to the host by plain SQL. */
@ApplicationScoped
class JdbcSentMessages implements SentMessages {

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
                        SentMessageRow.SEND,
                        SentMessageRow::read,
                        reference,
                        kind,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        amount.amount(),
                        amount.currency())
                .get(0);
    }

    @Override
    public Optional<SentMessage> first(UUID reference) {
        return list("looking for a message to the host", SentMessageRow.FIRST, SentMessageRow::read, reference).stream()
                .findFirst();
    }

    @Override
    public Optional<SentMessage> named(String hostReference) {
        return list("looking for an authorization", SentMessageRow.NAMED, SentMessageRow::read, hostReference).stream()
                .findFirst();
    }

    @Override
    public void answered(SentMessage message, HostSaid said, Instant now) {
        var yes = said.approval();
        sql.call(
                "keeping what the host said",
                connection -> Rows.update(
                        connection,
                        SentMessageRow.ANSWER,
                        said.code().value(),
                        said.isYes(),
                        yes == null ? null : yes.reference(),
                        yes == null ? null : yes.authorizationCode(),
                        token(yes),
                        now,
                        message.reference(),
                        message.kind(),
                        message.traceNumber()));
    }

    @Override
    public Optional<UUID> answeredLate(int traceNumber, String transmittedAt, HostSaid said, Instant now) {
        var yes = said.approval();
        return list(
                        "keeping what the host said late",
                        SentMessageRow.ANSWER_LATE,
                        row -> row.getObject(1, UUID.class),
                        said.code().value(),
                        said.isYes(),
                        yes == null ? null : yes.reference(),
                        yes == null ? null : yes.authorizationCode(),
                        token(yes),
                        now,
                        traceNumber,
                        transmittedAt,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        now)
                .stream()
                .findFirst();
    }

    private static String token(Approval yes) {
        return yes == null || yes.card() == null ? null : yes.card().value();
    }

    @Override
    public List<SentMessage> takeOwed(Instant now, int most) {
        return list("taking reversals that are owed", SentMessageRow.TAKE_OWED, SentMessageRow::read, now, now, most);
    }

    @Override
    public List<DayTotals> totals(LocalDate day) {
        var begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return list("summing up a day", SentMessageRow.TOTALS, SentMessageRow::totals, begin, end);
    }

    private <T> List<T> list(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, text, reader, values));
    }
}
