package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.BusinessDay;
import org.tapgate.settlement.SettlementTerms;
import org.tapgate.settlement.TermsRegister;

/** The table {@code settlement_terms}, beside the time zones of clients. */
@ApplicationScoped
class JdbcTermsRegister implements TermsRegister {

    private static final String FIND = """
            select time_zone, client_id is not null as agreed, cut_off, by_group, size_limit, fee_basis_points,
                coalesce(settlement_terms.version, 0) as version
            from client left join settlement_terms on client_id = id
            where id = ?
            """;

    private static final String FIND_LIVE = FIND + " and deleted_at is null";

    private static final String SAVE_FIRST = """
            insert into settlement_terms (cut_off, by_group, size_limit, fee_basis_points, client_id, version)
            values (?, ?, ?, ?, ?, 1 + ?)
            on conflict (client_id) do nothing
            """;

    private static final String SAVE_NEXT = """
            update settlement_terms
            set cut_off = ?, by_group = ?, size_limit = ?, fee_basis_points = ?, version = version + 1
            where client_id = ? and version = ?
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcTermsRegister() {
        this(null);
    }

    @Inject
    JdbcTermsRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public SettlementTerms of(UUID client) {
        return client == null
                ? SettlementTerms.usual(ZoneOffset.UTC)
                : sql.call(
                                "reading terms of settlement",
                                connection -> Rows.first(connection, FIND, JdbcTermsRegister::terms, client))
                        .orElseThrow();
    }

    @Override
    public Optional<SettlementTerms.Saved> find(UUID client) {
        return sql.call(
                "reading what was agreed on settlement",
                connection -> Rows.first(
                        connection,
                        FIND_LIVE,
                        row -> new SettlementTerms.Saved(terms(row), row.getLong("version")),
                        client));
    }

    @Override
    public boolean save(UUID client, long seen, SettlementTerms terms) {
        return sql.call(
                        "changing terms of settlement",
                        connection -> Rows.update(
                                connection,
                                seen == 0 ? SAVE_FIRST : SAVE_NEXT,
                                terms.day().cutOff(),
                                terms.byGroup(),
                                terms.sizeLimit(),
                                terms.feeBasisPoints(),
                                client,
                                seen))
                == 1;
    }

    private static SettlementTerms terms(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("time_zone"));
        if (!row.getBoolean("agreed")) {
            return SettlementTerms.usual(zone);
        }
        return new SettlementTerms(
                new BusinessDay(zone, row.getObject("cut_off", LocalTime.class)),
                row.getBoolean("by_group"),
                row.getInt("size_limit"),
                row.getInt("fee_basis_points"));
    }
}
