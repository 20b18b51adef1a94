package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.BatchRequest.Action;
import org.tapgate.settlement.BatchRequest.State;
import org.tapgate.settlement.RequestRegister;
import org.tapgate.settlement.Word;

/** The table {@code batch_request}. */
@ApplicationScoped
class JdbcRequestRegister implements RequestRegister {

    private static final String ADD = """
            insert into batch_request (id, batch_id, action, reason, requester, requested_by, requested_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SAVE =
            "update batch_request set state = ?, decider = ?, decided_by = ?, decided_at = ? where id = ?";

    private static final String OF_BATCH = "select * from batch_request where batch_id = ? order by id";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcRequestRegister() {
        this(null);
    }

    @Inject
    JdbcRequestRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(BatchRequest request) {
        var asked = request.requested();
        sql.call(
                "asking for a second person",
                connection -> Rows.update(
                        connection,
                        ADD,
                        request.id(),
                        request.batchId(),
                        request.action(),
                        request.reason(),
                        asked.personId(),
                        asked.name(),
                        asked.at()));
    }

    @Override
    public void save(BatchRequest request) {
        var decided = request.decided();
        sql.call(
                "deciding a request",
                connection -> Rows.update(
                        connection,
                        SAVE,
                        request.state(),
                        decided.personId(),
                        decided.name(),
                        decided.at(),
                        request.id()));
    }

    @Override
    public Optional<BatchRequest> find(UUID batch, UUID id) {
        return of(batch).stream().filter(request -> request.id().equals(id)).findFirst();
    }

    @Override
    public List<BatchRequest> of(UUID batch) {
        return sql.call(
                "reading requests", connection -> Rows.list(connection, OF_BATCH, JdbcRequestRegister::request, batch));
    }

    private static BatchRequest request(ResultSet row) throws SQLException {
        return new BatchRequest(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                Action.valueOf(row.getString("action")),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                word(row, "requester", "requested"),
                word(row, "decider", "decided"));
    }

    private static Word word(ResultSet row, String person, String what) throws SQLException {
        var at = Rows.time(row, what + "_at");
        return at == null ? null : new Word(row.getObject(person, UUID.class), row.getString(what + "_by"), at);
    }
}
