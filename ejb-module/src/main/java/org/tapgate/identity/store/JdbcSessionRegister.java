package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Session;
import org.tapgate.identity.SessionRegister;
import org.tapgate.platform.ee.Sql;

@ApplicationScoped
class JdbcSessionRegister implements SessionRegister {

    private static final String ADD = """
            insert into panel_session (id, user_id, begun_at, active_at, address, agent) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String FORGET = "delete from panel_session where user_id = ? and begun_at < ?";

    private static final String SELECT =
            "select id, user_id, begun_at, active_at, ended_at, address, agent from panel_session where ";

    private static final String ACTIVE = "update panel_session set active_at = ? where id = ? and active_at < ?";

    private static final String END = "update panel_session set ended_at = ? where id = ? and ended_at is null";

    private static final String END_ALL = """
            update panel_session set ended_at = ?
            where user_id = ? and ended_at is null and id is distinct from cast(? as uuid)
            """;

    private final Sql sql;

    @Inject
    JdbcSessionRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Session session, Instant forgetBefore) {
        sql.call(
                "forgetting old sessions",
                connection -> Statements.run(connection, FORGET, session.user(), time(forgetBefore)));
        sql.call(
                "adding a session",
                connection -> Statements.run(
                        connection,
                        ADD,
                        session.id(),
                        session.user(),
                        time(session.begunAt()),
                        time(session.activeAt()),
                        session.address(),
                        session.agent()));
    }

    @Override
    public Optional<Session> find(UUID id) {
        return sql.call(
                "finding a session",
                connection -> select(connection, SELECT + "id = ?", id).stream().findFirst());
    }

    @Override
    public List<Session> of(UUID user, Instant since) {
        return sql.call(
                "listing sessions",
                connection -> select(
                        connection, SELECT + "user_id = ? and begun_at >= ? order by id desc", user, time(since)));
    }

    @Override
    public void active(UUID id, Instant at, Instant notedBefore) {
        sql.call("noting activity", connection -> Statements.run(connection, ACTIVE, time(at), id, time(notedBefore)));
    }

    @Override
    public void end(UUID id, Instant at) {
        sql.call("ending a session", connection -> Statements.run(connection, END, time(at), id));
    }

    @Override
    public void endAll(UUID user, Optional<UUID> but, Instant at) {
        sql.call(
                "ending sessions", connection -> Statements.run(connection, END_ALL, time(at), user, but.orElse(null)));
    }

    private static List<Session> select(Connection connection, String query, Object... parameters) throws SQLException {
        var found = new ArrayList<Session>();
        try (var prepared = connection.prepareStatement(query)) {
            Statements.bind(prepared, parameters);
            try (var row = prepared.executeQuery()) {
                while (row.next()) {
                    found.add(session(row));
                }
            }
        }
        return found;
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("active_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getString("address"),
                row.getString("agent"));
    }

    private static Timestamp time(Instant at) {
        return Timestamp.from(at);
    }
}
