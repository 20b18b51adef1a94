package org.tapgate.platform.ee;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that a result stands on. */
@FunctionalInterface
public interface RowReader<T> {

    /** Reads columns of this row and does not move on. */
    T read(ResultSet row) throws SQLException;
}
