/**
 * What {@code /health} answers (MicroProfile Health): whether this node lives, has started, and can work.
 *
 * <ul>
 *   <li>{@code live}: the application answers at all. It never looks at the database or the broker, since restarting a
 *       node mends neither.
 *   <li>{@code started}: the schema is the one that this build expects.
 *   <li>{@code ready}: database and broker answer. A node that is not ready gets no requests.
 *   <li>{@code dead-letters} never takes a node out of service: the letters lie on the broker that all nodes share. It
 *       stands among the readiness checks as UP with the field {@code alert}, for people; alarms are set on the metric
 *       {@code tapgate_queue_messages{queue="dlq..."}} above 0 (docs/bank-it.md).
 * </ul>
 */
package org.tapgate.api.health;
