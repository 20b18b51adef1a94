package org.tapgate.messaging;

/**
 * The text by which any statement of PostgreSQL writes an event and its work along with its own rows:
 *
 * <pre>{@code
 * "with changed as (update entry set ... where ... returning id), " + OutboxSql.PARTS + " select id from changed"
 * }</pre>
 *
 * <p>Both parts always run, whether the rest of the statement refers to them or not (PostgreSQL manual, 7.8.4).
 */
public final class OutboxSql {

    /** Two parts of a {@code with} clause, with parameters that {@link Outbox#bind} fills in. */
    public static final String PARTS = """
            published as (
                insert into event (id, type, subject_id, client_id, occurred_at, request_id, data)
                values (?, ?, ?, ?, ?, ?, ?)
                returning id),
            planned as (
                insert into work_item (event_id, queue, next_at)
                select published.id, queue, ? from published cross join unnest(?) as queue)
            """;

    private OutboxSql() {}
}
