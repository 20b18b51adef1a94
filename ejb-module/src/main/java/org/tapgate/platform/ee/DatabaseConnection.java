package org.tapgate.platform.ee;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The connection pool of the application, with the role that may only read and write rows. Where the database is and
 * who connects are settings ({@code tapgate.db.*}, docs/bank-it.md).
 */
@DataSourceDefinition(
        name = DatabaseConnection.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=tapgate.db.url:jdbc:postgresql://127.0.0.1:5432/tapgate}",
        user = "${MPCONFIG=tapgate.db.user:tapgate_app}",
        password = "${MPCONFIG=tapgate.db.password:}",
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 32,
        maxIdleTime = 300,
        properties = {
            // Payara's wrappers of statements and rows call the driver by reflection; none of their services is used
            "fish.payara.wrap-jdbc-objects=false",
            // All connections are alike, nobody has to look for one that fits
            "fish.payara.match-connections=false"
        })
@Singleton
public class DatabaseConnection {

    /** JNDI name of the data source. */
    public static final String NAME = "java:app/jdbc/tapgate";
}
