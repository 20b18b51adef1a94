package org.tapgate.platform;

import java.sql.SQLException;

/**
 * The database did not do what a statement that is known to be right asked for: it is out of reach, or a bug was found.
 * Unchecked, so that it rolls the transaction back and nobody decides anything by catching it.
 */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was being done, in a few words without any value, and what the driver said. */
    public DatabaseFailure(String doing, SQLException cause) {
        super(doing, cause);
    }
}
