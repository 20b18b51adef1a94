package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.WrongCode;

/** The pairing attempts that failed lately. */
@ApplicationScoped
class WrongCodeTable {

    /** Longer than any count looks back; at the pace that is borne, that is a few thousand rows at most. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final String LATEST = """
            select failed_at, address from wrong_pairing_code where failed_at > ?
            order by failed_at desc limit ?
            """;

    private static final String ADD = "insert into wrong_pairing_code (id, failed_at, address) values (?, ?, ?)";

    private static final String FORGET = "delete from wrong_pairing_code where failed_at < ?";

    private Sql sql;

    /** For the proxy of the container. */
    WrongCodeTable() {}

    @Inject
    WrongCodeTable(Sql sql) {
        this.sql = sql;
    }

    List<WrongCode> latest(Instant since, int most) {
        return sql.call("counting wrong codes", connection -> {
            try (var select = connection.prepareStatement(LATEST)) {
                select.setObject(1, since.atOffset(ZoneOffset.UTC));
                select.setInt(2, most);
                try (var row = select.executeQuery()) {
                    var wrong = new ArrayList<WrongCode>();
                    while (row.next()) {
                        wrong.add(new WrongCode(
                                row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)));
                    }
                    return wrong;
                }
            }
        });
    }

    void add(WrongCode wrong) {
        sql.call("noting a wrong code", connection -> {
            try (var insert = connection.prepareStatement(ADD);
                    var delete = connection.prepareStatement(FORGET)) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, wrong.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, wrong.address());
                delete.setObject(1, wrong.at().minus(KEPT).atOffset(ZoneOffset.UTC));
                return insert.executeUpdate() + delete.executeUpdate();
            }
        });
    }
}
