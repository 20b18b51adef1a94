package org.tapgate.platform.ee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tapgate.platform.DatabaseFailure;

/** Plain SQL in the running transaction: for the stores where JPA would cost too much or say too little. */
@ApplicationScoped
public class Sql {

    @Resource(lookup = DatabaseConnection.NAME)
    private DataSource database;

    /** For the container. */
    public Sql() {}

    /** For a test, on a database of its own. */
    public Sql(DataSource database) {
        this.database = database;
    }

    /**
     * Runs statements on a connection of the pool, which joins the running transaction, if there is one.
     *
     * @param doing what is being done, in a few words without any value, for the log when it fails
     */
    public <T> T call(String doing, Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(doing, failed);
        }
    }

    /** Statements on one connection, which the work does not close. */
    @FunctionalInterface
    public interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
