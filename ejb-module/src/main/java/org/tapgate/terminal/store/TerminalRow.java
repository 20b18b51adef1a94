package org.tapgate.terminal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.SortOrder;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalStatus;

@Entity
@Table(name = "terminal")
class TerminalRow {

    @Id
    private UUID id;

    @Column(name = "serial_number")
    private String serialNumber;

    @Column(name = "location_id")
    private UUID locationId;

    @Column(name = "poi_type")
    private String poiType;

    @Column(name = "pos_id")
    private String posId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "client_id")
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private TerminalStatus status;

    @Column(name = "paired_at")
    private Instant pairedAt;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    static TerminalRow of(UUID id, SerialNumber serialNumber, TerminalDetails details, Instant now) {
        var row = new TerminalRow();
        row.id = id;
        row.serialNumber = serialNumber.value();
        row.status = TerminalStatus.NOT_PAIRED;
        row.createdAt = now;
        row.take(details, now);
        return row;
    }

    final void take(TerminalDetails details, Instant now) {
        locationId = details.locationId();
        poiType = details.poiType();
        posId = details.posId();
        groupId = details.groupId();
        clientId = details.clientId();
        changedAt = now;
    }

    void retire(TerminalStatus next, Instant now) {
        status = next;
        pairedAt = null;
        changedAt = now;
        deletedAt = next == TerminalStatus.DELETED ? now : null;
    }

    Cursor place(SortOrder order) {
        return order.cursor(serialNumber, id);
    }

    Terminal terminal() {
        return new Terminal(
                id,
                new SerialNumber(serialNumber),
                new TerminalDetails(locationId, poiType, posId, groupId, clientId),
                status,
                pairedAt,
                version,
                createdAt,
                changedAt);
    }
}
