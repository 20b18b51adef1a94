package org.tapgate.platform.ee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tapgate.platform.DatabaseFailure;

/**
 * One connection for all statements of a transaction. The pool would hand out the same one again, but every time it
 * compares the settings of the data source, enlists and cleans up (docs/adr/0007-hot-path.md).
 */
@ApplicationScoped
class SharedConnection {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Whether a transaction is running that may still write. */
    boolean isPossible() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** The connection of this transaction, taken from the pool when first asked for and given back at its end. */
    Connection from(DataSource database) throws SQLException {
        if (transaction.getResource(this) instanceof Connection held) {
            return held;
        }
        var connection = database.getConnection();
        transaction.registerInterposedSynchronization(new Closing(connection));
        transaction.putResource(this, connection);
        return connection;
    }

    /** Before the commit, as every {@code try} would; a transaction that rolls back tells only afterwards. */
    private record Closing(Connection connection) implements Synchronization {

        @Override
        public void beforeCompletion() {
            close();
        }

        @Override
        public void afterCompletion(int status) {
            close();
        }

        /** Does nothing the second time (JDBC 4.3, {@code Connection.close}). */
        private void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new DatabaseFailure("giving back a connection", failed);
            }
        }
    }
}
