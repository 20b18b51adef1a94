package org.tapgate.access.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.RulesetScope;
import org.tapgate.access.SavedRuleset;
import org.tapgate.location.Location;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;

/** The list of rulesets, with its filters and cuts. */
final class RulesetList {

    private static final String SERVICES = "v.terms -> 'services'";

    private static final String ICAS = "jsonb_path_query_array(v.terms, '$.card.icas[*].ica')";

    private static final String COUNTRY = "v.terms #>> '{locations, country}'";

    private static final String LOCATIONS = "v.terms #> '{locations, locationIds}'";

    /** Whether a list in the document holds a text; the driver writes {@code ??} for the operator {@code ?}. */
    private static final String HOLDS = " ?? ";

    private static final String ACTIVE = """
            ? >= (v.terms ->> 'validFrom')::timestamptz and ? < coalesce((v.terms ->> 'validTo')::timestamptz, 'infinity')
            """;

    /** Parameters: ids, countries and services of the locations. */
    private static final String AT_ONE_OF_THEM =
            "exists (select from unnest(?, ?, ?) as own (id, country, service) where "
                    + SERVICES + HOLDS + "own.service and (" + LOCATIONS + HOLDS + "own.id or jsonb_array_length("
                    + LOCATIONS
                    + ") = 0 and own.country = " + COUNTRY + "))";

    private final Connection connection;

    private final Listing rows;

    private RulesetList(Connection connection, String versions) {
        this.connection = connection;
        this.rows = Listing.of(RulesetTable.COLUMNS, versions);
    }

    /** Whoever sees some only sees what decides, and no version that waits to be approved. */
    static RulesetList within(RulesetScope scope, Connection connection) throws SQLException {
        return new RulesetList(connection, scope.all() ? RulesetTable.NEWEST : RulesetTable.IN_FORCE).within(scope);
    }

    RulesetList fitting(RulesetFilter filter, Instant now) {
        var time = Timestamp.from(now);
        filter.active().ifPresent(wanted -> rows.where(wanted ? ACTIVE : "not (" + ACTIVE + ")", time, time));
        filter.country()
                .ifPresent(country -> rows.where(
                        COUNTRY + " = ? or v.terms #> '{card, issuerCountries}'" + HOLDS + "?", country, country));
        rows.where("strpos(lower(r.name), lower(?)) > 0", filter.name())
                .where(SERVICES + HOLDS + "?", filter.service())
                .where(ICAS + HOLDS + "?", filter.ica());
        return this;
    }

    private RulesetList within(RulesetScope scope) throws SQLException {
        if (scope.all()) {
            return this;
        }
        rows.where(
                ICAS + " ??| ? or " + AT_ONE_OF_THEM,
                connection.createArrayOf("text", scope.icas().toArray()),
                column(scope, location -> location.id().toString()),
                column(scope, location -> location.details().country()),
                column(scope, location -> location.details().service()));
        return this;
    }

    private Array column(RulesetScope scope, Function<Location, String> member) throws SQLException {
        return connection.createArrayOf(
                "text", scope.locations().stream().map(member).toArray());
    }

    RulesetList only(UUID id) {
        rows.where("r.id = ?", id);
        return this;
    }

    Page<SavedRuleset> page(RulesetFilter filter, PageRequest page) throws SQLException {
        return rows.page(connection, column(filter.order().field()), filter.order(), page, RulesetTable::saved);
    }

    private static String column(String field) {
        return switch (field) {
            case "name" -> "r.name";
            case "country" -> "coalesce(" + COUNTRY + ", '')";
            default -> throw new IllegalArgumentException("Rulesets are not sorted by " + field);
        };
    }
}
