package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path folder;

    private LocalDatabase database;

    private Postgres server;

    @BeforeEach
    void start() throws Exception {
        database = new LocalDatabase(new DataDirectory(folder.resolve("data")));
        server = database.start();
        execute(database.access().migration(), "create table note (text text)");
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void the_application_reads_and_writes_rows_and_can_do_no_more() throws SQLException {
        Login application = database.access().application();

        execute(application, "insert into note values ('kept')");

        assertThat(notes()).isEqualTo(1);
        assertThatThrownBy(() -> execute(application, "create table mine (text text)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(application, "drop table note")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(application, "truncate note")).isInstanceOf(SQLException.class);
    }

    @Test
    void a_commit_outlives_a_kill_of_the_server() throws Exception {
        execute(database.access().application(), "insert into note values ('kept')");

        server.child().process().destroyForcibly().waitFor();
        server = database.start();

        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void every_commit_goes_to_the_disk_and_time_is_utc() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("timezone")).isEqualTo("UTC");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void nobody_else_gets_in() {
        assertThatThrownBy(() -> execute(new Login("postgres", ""), "select 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(new Login("tapgate_app", "guess"), "select 1"))
                .isInstanceOf(SQLException.class);
    }

    private int notes() throws SQLException {
        return Integer.parseInt(single("select count(*) from note"));
    }

    private String setting(String name) throws SQLException {
        return single("show " + name);
    }

    private String single(String sql) throws SQLException {
        try (Connection connection = connect(database.access().application());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(Login login, String sql) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.access().url(), login.user(), login.password());
    }
}
