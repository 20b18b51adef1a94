package org.tapgate.location.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDetails;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.SortOrder;

@Entity
@Table(name = "location")
class LocationRow {

    @Id
    private UUID id;

    private String name;

    private String country;

    private String service;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    private String address;

    @Column(name = "cooldown_minutes")
    private Integer cooldownMinutes;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "client_id")
    private UUID clientId;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    static LocationRow of(UUID id, LocationDetails details, Instant now) {
        var row = new LocationRow();
        row.id = id;
        row.createdAt = now;
        row.take(details, now);
        return row;
    }

    final void take(LocationDetails details, Instant now) {
        name = details.name();
        country = details.country();
        service = details.service();
        postalCode = details.postalCode();
        city = details.city();
        address = details.address();
        cooldownMinutes = details.cooldownMinutes();
        timeZone = details.timeZone();
        clientId = details.clientId();
        changedAt = now;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    boolean isLive() {
        return deletedAt == null;
    }

    Cursor place(SortOrder order) {
        var value = switch (order.field()) {
            case "name" -> name;
            case "country" -> country;
            case "service" -> service;
            case "city" -> city;
            default -> throw new IllegalArgumentException("Locations are not sorted by " + order.field());
        };
        return order.cursor(value, id);
    }

    Location location() {
        var details = new LocationDetails(
                name, country, service, postalCode, city, address, cooldownMinutes, timeZone, clientId);
        return new Location(id, details, version, createdAt, changedAt);
    }
}
