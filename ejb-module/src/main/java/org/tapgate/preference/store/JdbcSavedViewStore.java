package org.tapgate.preference.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Role;
import org.tapgate.platform.ee.Sql;
import org.tapgate.preference.SavedView;
import org.tapgate.preference.SavedViewStore;

/** One row a view. */
@Dependent
final class JdbcSavedViewStore implements SavedViewStore {

    /** Names and queries tell of clients and issuers, so that the owner has to have the scope that the user has. */
    private static final String OF = """
            select id, owner_id, list, name, query, shared_with from panel_saved_view
            where list = ? and (owner_id = ? or shared_with = ? and exists (
                select from panel_user owner
                join panel_user reader using (scope_kind, scope_members)
                where owner.id = owner_id and reader.id = ?))
            order by name, id
            """;

    private static final String KEEP = """
            insert into panel_saved_view (id, owner_id, list, name, query, shared_with) values (?, ?, ?, ?, ?, ?)
            on conflict (owner_id, list, name) do update
            set (query, shared_with) = (excluded.query, excluded.shared_with)
            """;

    private static final String REMOVE = "delete from panel_saved_view where owner_id = ? and id = ?";

    private final Sql sql;

    @Inject
    JdbcSavedViewStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SavedView> of(UUID user, Role role, String list) {
        return sql.call("reading saved views", connection -> {
            try (var statement = connection.prepareStatement(OF)) {
                statement.setString(1, list);
                statement.setObject(2, user);
                statement.setString(3, role.name());
                statement.setObject(4, user);
                try (var rows = statement.executeQuery()) {
                    var views = new ArrayList<SavedView>();
                    while (rows.next()) {
                        views.add(view(rows));
                    }
                    return views;
                }
            }
        });
    }

    @Override
    public void keep(SavedView view) {
        sql.call("keeping a saved view", connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setObject(1, view.id());
                statement.setObject(2, view.owner());
                statement.setString(3, view.list());
                statement.setString(4, view.name());
                statement.setString(5, view.query());
                statement.setString(6, view.sharedWith().map(Role::name).orElse(null));
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public boolean remove(UUID user, UUID id) {
        return sql.call("removing a saved view", connection -> {
            try (var statement = connection.prepareStatement(REMOVE)) {
                statement.setObject(1, user);
                statement.setObject(2, id);
                return statement.executeUpdate() > 0;
            }
        });
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                Optional.ofNullable(row.getString("shared_with")).map(Role::valueOf));
    }
}
