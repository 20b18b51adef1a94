package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.Keyset;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalExcerpt;
import org.tapgate.terminal.TerminalExcerpts;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.TerminalRegister;
import org.tapgate.terminal.TerminalStatus;

/** Terminals as entities. Every change raises the version that copies in memory follow. */
@ApplicationScoped
class JpaTerminalRegister implements TerminalRegister, TerminalExcerpts {

    private static final String BY_SERIAL_NUMBER =
            "select r from TerminalRow r where r.serialNumber = :serialNumber and r.deletedAt is null";

    @PersistenceContext
    EntityManager entities;

    private TerminalTable table;

    private KeyTable keys;

    private OfferTable offers;

    private TerminalChanges changes;

    /** For the proxy of the container. */
    JpaTerminalRegister() {}

    @Inject
    JpaTerminalRegister(TerminalTable table, KeyTable keys, OfferTable offers, TerminalChanges changes) {
        this.table = table;
        this.keys = keys;
        this.offers = offers;
        this.changes = changes;
    }

    @Override
    public Page<Terminal> page(TerminalFilter filter, DataScope scope, PageRequest page) {
        var rows = Reach.within(scope, new Keyset(entities))
                .where("r.status = :status", "status", filter.status())
                .where("r.locationId = :location", "location", filter.locationId())
                .where("r.groupId = :group", "group", filter.groupId())
                .page(TerminalRow.class, filter.order(), page);
        return Page.of(rows, page.limit(), row -> row.place(filter.order())).map(TerminalRow::terminal);
    }

    @Override
    public TerminalExcerpt excerpt(
            Optional<UUID> locationId, Optional<String> posId, DataScope scope, int limit, int offset) {
        var rows = Reach.within(scope, new Keyset(entities))
                .where("r.locationId = :location", "location", locationId)
                .where("r.posId = :pos", "pos", posId);
        var terminals = rows.excerpt(TerminalRow.class, SortOrder.by("serialNumber"), limit, offset).stream()
                .map(TerminalRow::terminal)
                .toList();
        return new TerminalExcerpt(terminals, rows.count(TerminalRow.class));
    }

    @Override
    public Optional<Terminal> find(SerialNumber serialNumber, DataScope scope) {
        return table.find(serialNumber).filter(terminal -> terminal.isIn(scope));
    }

    @Override
    public Optional<Terminal> lock(SerialNumber serialNumber, DataScope scope) {
        return entities.createQuery(BY_SERIAL_NUMBER, TerminalRow.class)
                .setParameter("serialNumber", serialNumber.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(TerminalRow::terminal)
                .filter(terminal -> terminal.isIn(scope));
    }

    /** The version is raised first: whoever adds a terminal is alone then, and sees whether the number is taken. */
    @Override
    public Optional<Terminal> add(UUID id, SerialNumber serialNumber, TerminalDetails details, Instant now) {
        changes.raise();
        if (find(serialNumber, DataScope.EVERYTHING).isPresent()) {
            return Optional.empty();
        }
        var row = TerminalRow.of(id, serialNumber, details, now);
        entities.persist(row);
        entities.flush();
        return Optional.of(row.terminal());
    }

    @Override
    public Terminal replace(UUID id, TerminalDetails details, Instant now) {
        var row = entities.find(TerminalRow.class, id);
        row.take(details, now);
        return changed(row);
    }

    @Override
    public Terminal retire(UUID id, TerminalStatus status, Instant now) {
        var row = entities.find(TerminalRow.class, id);
        row.retire(status, now);
        keys.revoke(id, now);
        offers.forget(id);
        return changed(row);
    }

    private Terminal changed(TerminalRow row) {
        entities.flush();
        changes.raise();
        return row.terminal();
    }
}
