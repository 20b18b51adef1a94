package org.tapgate.identity.store;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.platform.PageRequest;

/**
 * Pages of rows that are not deleted, in the order of one text column and then of the id: stable under inserts, and as
 * fast on the last page as on the first. Names of columns come from the code only, values are parameters.
 */
final class Keyset {

    private final EntityManager entities;
    private final StringBuilder conditions = new StringBuilder("r.deletedAt is null");
    private final Map<String, Object> values = new HashMap<>();

    Keyset(EntityManager entities) {
        this.entities = entities;
    }

    /** Narrows the list; the condition names its value by {@code :parameter}. */
    Keyset where(String condition, String parameter, Object value) {
        conditions.append(" and ").append(condition);
        values.put(parameter, value);
        return this;
    }

    /** The rows of a page and one more, if there is one, which tells that there is. */
    <R> List<R> page(Class<R> row, String column, PageRequest page) {
        page.after()
                .ifPresent(cursor -> where(
                                "(r.%1$s > :key or (r.%1$s = :key and r.id > :id))".formatted(column),
                                "key",
                                cursor.parts().get(0))
                        .values
                        .put("id", UUID.fromString(cursor.parts().get(1))));
        var query = entities.createQuery(
                "select r from %s r where %s order by r.%s, r.id".formatted(row.getSimpleName(), conditions, column),
                row);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }
}
