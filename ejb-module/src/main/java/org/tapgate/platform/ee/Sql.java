package org.tapgate.platform.ee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tapgate.platform.DatabaseFailure;

/** Plain SQL in the running transaction: for the stores where JPA would cost too much or say too little. */
@ApplicationScoped
public class Sql {

    @Resource(lookup = DatabaseConnection.NAME)
    private DataSource database;

    private SharedConnection shared;

    /** For the container. */
    public Sql() {}

    /** For a test, on a database of its own. */
    public Sql(DataSource database) {
        this.database = database;
    }

    @Inject
    void sharing(SharedConnection connection) {
        shared = connection;
    }

    /**
     * Runs statements on the connection of the running transaction; without one, on a connection of their own.
     *
     * @param doing what is being done, in a few words without any value, for the log when it fails
     */
    public <T> T call(String doing, Work<T> work) {
        try {
            return shared != null && shared.isPossible() ? work.on(shared.from(database)) : onItsOwn(work);
        } catch (SQLException failed) {
            throw new DatabaseFailure(doing, failed);
        }
    }

    private <T> T onItsOwn(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        }
    }

    /** Statements on one connection, which the work does not close. */
    @FunctionalInterface
    public interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
