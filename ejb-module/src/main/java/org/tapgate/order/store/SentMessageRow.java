package org.tapgate.order.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.tapgate.platform.ee.Rows;

/** A row of the table {@code acquirer_message}. */
final class SentMessageRow {

    static final String SEND = """
            insert into acquirer_message (
                reference, kind, trace_number, transmitted_at, amount, currency, attempts)
            values (?, ?, nextval('acquirer_trace_number'), ?, ?, ?, 1)
            on conflict (reference, kind) do update set attempts = acquirer_message.attempts + 1
            returning *
            """;

    static final String FIRST = "select * from acquirer_message where reference = ? and kind <> 'REVERSAL'";

    static final String NAMED = """
            select * from acquirer_message where host_reference = ? and kind = 'AUTHORIZATION'
            order by transmitted_at desc limit 1
            """;

    static final String ANSWER = """
            update acquirer_message set
                response_code = ?, approved = ?, host_reference = ?, authorization_code = ?, card_token = ?,
                answered_at = ?, owed_at = null
            where reference = ? and kind = ? and trace_number = ?
            """;

    /** Both statements at once: a crash in between must not lose the reversal, which is a new message. */
    static final String ANSWER_LATE = """
            with told as (
                update acquirer_message set
                    response_code = ?, approved = ?, host_reference = ?, authorization_code = ?, card_token = ?,
                    answered_at = ?, late = true, owed_at = null
                where trace_number = ? and to_char(transmitted_at at time zone 'UTC', 'MMDDHH24MISS') = ?
                    and response_code is null
                returning reference, kind, approved)
            update acquirer_message set
                trace_number = nextval('acquirer_trace_number'), transmitted_at = ?, attempts = 0,
                response_code = null, approved = false, answered_at = null, owed_at = ?
            where kind = 'REVERSAL'
                and reference in (select reference from told where kind <> 'REVERSAL' and approved)
            returning reference
            """;

    static final String TAKE_OWED = """
            update acquirer_message set
                attempts = attempts + 1, owed_at = ?::timestamptz + least(attempts, 60) * interval '30 seconds'
            where (reference, kind) in (
                select reference, kind from acquirer_message where owed_at <= ?
                order by owed_at limit ? for update skip locked)
            returning *
            """;

    static final String TOTALS = """
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

    private SentMessageRow() {}

    static DayTotals totals(ResultSet row) throws SQLException {
        return new DayTotals(
                row.getString("currency"),
                new DayTotals.Sum(row.getLong("debits"), row.getLong("debit_amount")),
                new DayTotals.Sum(row.getLong("debit_reversals"), row.getLong("debit_reversal_amount")),
                new DayTotals.Sum(row.getLong("credits"), row.getLong("credit_amount")));
    }

    static SentMessage read(ResultSet row) throws SQLException {
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
