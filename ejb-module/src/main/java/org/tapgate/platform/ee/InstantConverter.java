package org.tapgate.platform.ee;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Keeps instants as {@code timestamptz}. Without it EclipseLink would serialise them as objects, since JPA 3.1 does not
 * know {@link Instant}. The detour over {@link Timestamp} is exact only in UTC, which {@link SchemaGate} asserts.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
