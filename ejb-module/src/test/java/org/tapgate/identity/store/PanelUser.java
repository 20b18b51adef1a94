package org.tapgate.identity.store;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.tapgate.platform.Ids;

/** A user that other rows belong to. */
final class PanelUser {

    private PanelUser() {}

    /** Adds one and answers its id. */
    static UUID addedTo(DataSource database) throws SQLException {
        var id = Ids.next();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into panel_user (id, email, first_name, last_name, role, scope_kind, scope_members, status,
                            password_hash, password_set_at, must_change_password, failed_sign_ins, version, created_at,
                            changed_at)
                        values (?, ?, 'Ann', 'Nowak', 'USER', 'ALL', '', 'ACTIVE', '-', now(), false, 0, 1, now(), now())
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, id + "@example.test");
            insert.execute();
        }
        return id;
    }
}
