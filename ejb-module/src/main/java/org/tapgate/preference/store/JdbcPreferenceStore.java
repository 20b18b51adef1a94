package org.tapgate.preference.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.ee.Sql;
import org.tapgate.preference.Density;
import org.tapgate.preference.Language;
import org.tapgate.preference.PreferenceStore;
import org.tapgate.preference.Preferences;
import org.tapgate.preference.Theme;
import org.tapgate.preference.TimeZones;

/** One row a user, and one a user and list whose columns were chosen. */
@Dependent
final class JdbcPreferenceStore implements PreferenceStore {

    private static final String FIND =
            "select theme, density, shortcuts, language, time_zone from panel_preference where user_id = ?";

    private static final String KEEP = """
            insert into panel_preference (user_id, theme, density, shortcuts, language, time_zone)
            values (?, ?, ?, ?, ?, ?)
            on conflict (user_id) do update
            set (theme, density, shortcuts, language, time_zone) =
                (excluded.theme, excluded.density, excluded.shortcuts, excluded.language, excluded.time_zone)
            """;

    private static final String COLUMNS = "select columns from panel_column_choice where user_id = ? and list = ?";

    private static final String KEEP_COLUMNS = """
            insert into panel_column_choice (user_id, list, columns) values (?, ?, ?)
            on conflict (user_id, list) do update set columns = excluded.columns
            """;

    private final Sql sql;

    @Inject
    JdbcPreferenceStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Preferences> find(UUID user) {
        return sql.call("reading preferences", connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setObject(1, user);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(preferences(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void keep(UUID user, Preferences chosen) {
        sql.call("keeping preferences", connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setObject(1, user);
                set(statement, chosen);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public List<String> columns(UUID user, String list) {
        return sql.call("reading columns", connection -> {
            try (var statement = connection.prepareStatement(COLUMNS)) {
                statement.setObject(1, user);
                statement.setString(2, list);
                try (var row = statement.executeQuery()) {
                    return row.next() ? List.of((String[]) row.getArray(1).getArray()) : List.of();
                }
            }
        });
    }

    @Override
    public void keepColumns(UUID user, String list, List<String> columns) {
        sql.call("keeping columns", connection -> {
            try (var statement = connection.prepareStatement(KEEP_COLUMNS)) {
                statement.setObject(1, user);
                statement.setString(2, list);
                statement.setArray(3, connection.createArrayOf("text", columns.toArray()));
                return statement.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement statement, Preferences chosen) throws SQLException {
        statement.setString(2, chosen.theme().name());
        statement.setString(3, chosen.density().name());
        statement.setBoolean(4, chosen.shortcuts());
        statement.setString(5, chosen.language().map(Language::tag).orElse(null));
        statement.setString(6, chosen.zone().map(Object::toString).orElse(null));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                Theme.valueOf(row.getString("theme")),
                Density.valueOf(row.getString("density")),
                row.getBoolean("shortcuts"),
                Language.of(row.getString("language")),
                TimeZones.of(row.getString("time_zone")));
    }
}
