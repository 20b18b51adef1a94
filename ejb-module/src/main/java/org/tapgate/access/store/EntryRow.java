package org.tapgate.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import org.tapgate.access.DecisionTrace;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCard;
import org.tapgate.access.EntryFlags;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryOrigin;
import org.tapgate.access.EntryPromise;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryTimes;
import org.tapgate.access.EntryType;
import org.tapgate.access.EntryVerdict;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Reversal;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;

/** Maps an entry to its row and back; the columns stand in one order everywhere. */
final class EntryRow {

    /** Columns that are read; the first of them are also those that a new entry writes. */
    static final String ALL = "entry.id, entry.status, entry.type,"
            + " entry.requested_at, entry.occurred_at, entry.changed_at, entry.expires_at,"
            + " entry.terminal, entry.terminal_time, entry.read_method, entry.location_id, entry.client_id,"
            + " entry.country, entry.service,"
            + " entry.card_id, entry.first6, entry.last4, entry.account_range, entry.ica, entry.ica_name,"
            + " entry.issuer_country, entry.product_code,"
            + " entry.ruleset_id, entry.ruleset_version, entry.mode, entry.promise, entry.deny_reason, entry.retry_after_seconds,"
            + " entry.card_auth_response_code, entry.trace,"
            + " entry.free_adult_guests, entry.paid_adult_guests, entry.free_children_guests,"
            + " entry.paid_children_guests, entry.children_under_free_age,"
            + " entry.over_limit, entry.grace_applied,"
            + " entry.cancel_reason, entry.reversed_by, entry.reversed_at, entry.reversed_reason";

    /** Without reversal, which no new entry has, and with what only filters read. */
    static final String INSERT = """
            insert into entry (
                id, status, type, requested_at, occurred_at, changed_at, expires_at,
                terminal, terminal_time, read_method, location_id, client_id, country, service,
                card_id, first6, last4, account_range, ica, ica_name, issuer_country, product_code,
                ruleset_id, ruleset_version, mode, promise, deny_reason, retry_after_seconds, card_auth_response_code, trace,
                free_adult_guests, paid_adult_guests, free_children_guests, paid_children_guests,
                children_under_free_age, over_limit, grace_applied, reject_code)
            values (%s)
            """.formatted(values());

    private static final int WRITTEN = 38;

    private static final int PROMISE = 26;

    private static final int TRACE = 30;

    private EntryRow() {}

    private static String values() {
        var values = Collections.nCopies(WRITTEN, "?").toArray(String[]::new);
        values[PROMISE - 1] = "?::jsonb";
        values[TRACE - 1] = "?::jsonb";
        return String.join(", ", values);
    }

    static void bind(Parameters row, Entry entry) throws SQLException {
        row.id(entry.id()).name(entry.status()).name(entry.type());
        bind(row, entry.times());
        bind(row, entry.origin());
        bind(row, entry.card());
        bind(row, entry.verdict());
        bind(row, entry.guests());
        row.flag(entry.flags().overLimit()).flag(entry.flags().graceApplied());
        var reason = entry.verdict().reason();
        row.name(reason == null ? null : reason.code());
    }

    private static void bind(Parameters row, EntryTimes times) throws SQLException {
        row.time(times.requestedAt())
                .time(times.occurredAt())
                .time(times.changedAt())
                .time(times.expiresAt());
    }

    private static void bind(Parameters row, EntryOrigin origin) throws SQLException {
        row.text(origin.terminal()).time(origin.terminalTime()).name(origin.readMethod());
        row.id(origin.locationId()).id(origin.clientId());
        row.text(origin.country()).text(origin.service());
    }

    private static void bind(Parameters row, EntryCard card) throws SQLException {
        row.id(card.id()).text(card.digits().first6()).text(card.digits().last4());
        row.text(card.attributes().accountRange())
                .text(card.attributes().ica())
                .text(card.attributes().icaName())
                .text(card.attributes().issuerCountry())
                .text(card.attributes().productCode());
    }

    private static void bind(Parameters row, EntryVerdict verdict) throws SQLException {
        row.id(verdict.rulesetId())
                .number(verdict.rulesetVersion())
                .name(verdict.mode())
                .document(verdict.promise());
        row.name(verdict.reason()).number(verdict.retryAfterSeconds());
        row.text(verdict.cardAuthResponseCode()).document(verdict.trace());
    }

    static void bind(Parameters row, GuestSplit guests) throws SQLException {
        row.number(guests.freeAdult()).number(guests.paidAdult());
        row.number(guests.freeChild()).number(guests.paidChild());
        row.number(guests.childUnderFreeAge());
    }

    static Entry read(ResultSet result) throws SQLException {
        var row = new Columns(result);
        return new Entry(
                row.id(),
                row.name(EntryStatus.class),
                row.name(EntryType.class),
                new EntryTimes(row.time(), row.time(), row.time(), row.time()),
                origin(row),
                card(row),
                verdict(row),
                guests(row),
                new EntryFlags(row.flag(), row.flag()),
                row.text(),
                reversal(row));
    }

    private static EntryOrigin origin(Columns row) throws SQLException {
        return new EntryOrigin(
                row.text(), row.time(), row.name(ReadMethod.class), row.id(), row.id(), row.text(), row.text());
    }

    private static EntryCard card(Columns row) throws SQLException {
        return new EntryCard(
                row.id(),
                new MaskedPan(row.text(), row.text()),
                new CardAttributes(row.text(), row.text(), row.text(), row.text(), row.text()));
    }

    private static EntryVerdict verdict(Columns row) throws SQLException {
        return new EntryVerdict(
                row.id(),
                row.number(),
                row.name(EntryMode.class),
                row.document(EntryPromise.class),
                row.name(DenyReason.class),
                row.number(),
                row.text(),
                row.document(DecisionTrace.class));
    }

    static GuestSplit guests(Columns row) throws SQLException {
        return new GuestSplit(row.count(), row.count(), row.count(), row.count(), row.count());
    }

    private static Reversal reversal(Columns row) throws SQLException {
        var reversal = new Reversal(row.text(), row.time(), row.text());
        return reversal.at() == null ? null : reversal;
    }
}
