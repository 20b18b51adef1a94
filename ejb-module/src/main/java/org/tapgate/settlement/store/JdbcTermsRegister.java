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
            select time_zone, client_id is not null as agreed, cut_off, by_group, size_limit, fee_basis_points
            from client left join settlement_terms on client_id = id
            where id = ?
            """;

    private static final String ZONE = "select time_zone from client where id = ? and deleted_at is null";

    private static final String SAVE = """
            insert into settlement_terms (client_id, cut_off, by_group, size_limit, fee_basis_points)
            values (?, ?, ?, ?, ?)
            on conflict (client_id) do update set (cut_off, by_group, size_limit, fee_basis_points) =
                (excluded.cut_off, excluded.by_group, excluded.size_limit, excluded.fee_basis_points)
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
    public Optional<ZoneId> zoneOf(UUID client) {
        return sql.call(
                "reading the time zone of a client",
                connection -> Rows.first(connection, ZONE, row -> ZoneId.of(row.getString(1)), client));
    }

    @Override
    public void save(UUID client, SettlementTerms terms) {
        sql.call(
                "changing terms of settlement",
                connection -> Rows.update(
                        connection,
                        SAVE,
                        client,
                        terms.day().cutOff(),
                        terms.byGroup(),
                        terms.sizeLimit(),
                        terms.feeBasisPoints()));
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
