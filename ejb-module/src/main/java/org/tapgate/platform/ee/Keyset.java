package org.tapgate.platform.ee;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

/**
 * Pages of rows that are not deleted, in the order of one text column and then of the id: stable under inserts, and as
 * fast on the last page as on the first. Rows have the attributes {@code id} and {@code deletedAt}; names of attributes
 * come from code only, values are parameters.
 */
public final class Keyset {

    private final EntityManager entities;

    private final StringBuilder conditions = new StringBuilder("r.deletedAt is null");

    private final Map<String, Object> values = new HashMap<>();

    /** Narrows nothing yet. */
    public Keyset(EntityManager entities) {
        this.entities = entities;
    }

    /** Narrows the list, if there is a value; the condition names it by {@code :parameter} and the row by {@code r}. */
    public Keyset where(String condition, String parameter, Optional<?> value) {
        value.ifPresent(present -> {
            conditions.append(" and ").append(condition);
            values.put(parameter, present);
        });
        return this;
    }

    /** Leaves nothing of the list. */
    public Keyset nothing() {
        conditions.append(" and 1 = 0");
        return this;
    }

    /** The rows of a page and one more, if there is one, which tells that there is. */
    public <R> List<R> page(Class<R> row, SortOrder order, PageRequest page) {
        page.after().ifPresent(cursor -> startAfter(order, cursor));
        var direction = order.descending() ? "desc" : "asc";
        var query = entities.createQuery(
                "select r from %s r where %s order by r.%s %s, r.id %s"
                        .formatted(row.getSimpleName(), conditions, order.field(), direction, direction),
                row);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    /** The rows from a place counted from the first, for APIs that count pages: the further, the slower. */
    public <R> List<R> excerpt(Class<R> row, SortOrder order, int limit, int offset) {
        var direction = order.descending() ? "desc" : "asc";
        var query = entities.createQuery(
                "select r from %s r where %s order by r.%s %s, r.id %s"
                        .formatted(row.getSimpleName(), conditions, order.field(), direction, direction),
                row);
        values.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** How many rows there are. */
    public <R> long count(Class<R> row) {
        var query = entities.createQuery(
                "select count(r) from %s r where %s".formatted(row.getSimpleName(), conditions), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private void startAfter(SortOrder order, Cursor cursor) {
        var beyond = order.descending() ? "<" : ">";
        conditions.append(
                " and (r.%1$s %2$s :key or (r.%1$s = :key and r.id %2$s :id))".formatted(order.field(), beyond));
        values.put("key", order.valueIn(cursor));
        values.put("id", Ids.parse(order.idIn(cursor)).orElseThrow());
    }
}
