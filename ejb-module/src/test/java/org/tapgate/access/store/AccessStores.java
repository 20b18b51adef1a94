package org.tapgate.access.store;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryPayments;
import org.tapgate.access.EntryStore;
import org.tapgate.access.PastEntries;
import org.tapgate.access.RecordedAttempts;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.RulesetRegister;
import org.tapgate.access.SpendEvidenceStore;
import org.tapgate.card.CardHistory;
import org.tapgate.card.store.CardStores;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** The real stores of access for tests of other packages. */
public final class AccessStores {

    private AccessStores() {}

    /** Evidence of spend gates, in this transaction. */
    public static SpendEvidenceStore evidence(DataSource transaction) {
        return new JdbcSpendEvidence(new Sql(transaction));
    }

    /** Entries to look at, in this transaction. */
    public static EntryArchive archive(DataSource transaction) {
        return new JdbcEntryArchive(new Sql(transaction));
    }

    /** How entries are paid, in this transaction. */
    public static EntryPayments payments(DataSource transaction) {
        return new JdbcEntryPayments(new Sql(transaction));
    }

    /** Reads and writes in this transaction. */
    public static EntryStore entries(DataSource transaction) {
        return entries(transaction, InstantSource.system());
    }

    /** The same by another clock. */
    public static EntryStore entries(DataSource transaction, InstantSource clock) {
        return new JdbcEntryStore(
                new Sql(transaction), Outboxes.in(transaction), CardStores.register(transaction), clock);
    }

    /** Rulesets, in this transaction; {@link #inForce} follows when it looks. */
    public static RulesetRegister rulesets(DataSource transaction) {
        var sql = new Sql(transaction);
        var versions = new SnapshotVersions(sql);
        return new JdbcRulesetRegister(sql, versions, work -> {}, new RulesetsInMemory(versions, sql));
    }

    /** Which rulesets decide now. */
    public static RulesetDirectory inForce(DataSource database) {
        var sql = new Sql(database);
        return new RulesetsInMemory(new SnapshotVersions(sql), sql);
    }

    /** What was recorded, in this transaction. */
    public static RecordedAttempts recorded(DataSource transaction) {
        return new JdbcRecordedAttempts(new Sql(transaction));
    }

    /** What moves when a card is replaced, in this transaction. */
    public static CardHistory history(DataSource transaction) {
        return new JdbcEntryHistory(new Sql(transaction));
    }

    /** Reads and writes many in this transaction. */
    public static PastEntries past(DataSource transaction) {
        return new JdbcPastEntries(new Sql(transaction));
    }
}
