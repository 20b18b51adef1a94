package org.tapgate.platform.ee;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets columns of type {@code uuid} be null. EclipseLink 4.0.7 writes the absence of an identifier as a null text, which
 * PostgreSQL refuses, and cannot read it at all. The driver itself takes and gives identifiers as they are.
 */
public class UuidColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(DatabaseMapping::isAbstractDirectMapping)
                .map(AbstractDirectMapping.class::cast)
                .filter(mapping -> UUID.class.equals(mapping.getField().getType()))
                .forEach(UuidColumns::customize);
    }

    private static void customize(AbstractDirectMapping mapping) {
        mapping.getField().setSqlType(Types.OTHER);
        mapping.setConverter(new AsIs());
    }

    /** The same value on both sides. */
    private static final class AsIs implements Converter {

        private static final long serialVersionUID = 1L;

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value;
        }

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            // nothing to prepare
        }
    }
}
