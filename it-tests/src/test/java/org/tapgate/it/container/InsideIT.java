package org.tapgate.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tapgate.it.stack.Eventually;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;

/** One deployment for all tests inside the server: starting it is what costs. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class InsideIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String QUEUE = "tapgate.entry-events";

    /** Where clocks go back from 03:00 to 02:00, both of these are half past two on the wall. */
    private static final List<Instant> THE_HOUR_THAT_COMES_TWICE =
            List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));

    @Resource(lookup = "java:app/jdbc/tapgate")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "tapgate")
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private WakeUps wakeUps;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void a_rollback_takes_the_event_and_its_work_along() throws Exception {
        var event = completed(UUID.randomUUID());

        transaction.begin();
        outbox.publish(event);
        var before = work(event.id());
        transaction.rollback();

        assertThat(before).as("within the transaction").hasSize(1);
        assertThat(work(event.id())).isEmpty();
        assertThat(rows().column("select id from event where id = ?::uuid", event.id()))
                .isEmpty();
    }

    @Test
    void a_commit_wakes_the_listener_which_does_the_work_once() throws Exception {
        var location = UUID.randomUUID();
        var event = completed(location);

        publish(event);

        Eventually.await("the work of the event", SOON, () -> work(event.id()).equals(List.of("DONE")));
        assertThat(rows().column(
                                "select attempts from work_item where event_id = ?::uuid and queue = ?",
                                event.id(),
                                QUEUE))
                .as("wake-ups that the sweep had to send")
                .containsExactly("0");
        assertThat(counted(location)).containsExactly("1");
    }

    @Test
    void a_wake_up_that_comes_again_changes_nothing() throws Exception {
        var location = UUID.randomUUID();
        var event = completed(location);
        publish(event);
        Eventually.await("the work of the event", SOON, () -> work(event.id()).equals(List.of("DONE")));

        transaction.begin();
        for (int time = 0; time < 5; time++) {
            wakeUps.afterCommit(new WakeUp(QUEUE, event.id(), Optional.empty()));
        }
        transaction.commit();
        var later = completed(location);
        publish(later);
        Eventually.await("what was sent later", SOON, () -> work(later.id()).equals(List.of("DONE")));

        assertThat(counted(location)).containsExactly("2");
    }

    /** The last one, since the broker goes on delivering the wake-up that fails. */
    @Test
    @Order(Integer.MAX_VALUE)
    void an_event_that_cannot_be_worked_on_holds_up_no_other() throws Exception {
        var location = UUID.randomUUID();
        var unreadable =
                DomainEvent.of("entry.completed", UUID.randomUUID(), Instant.parse("2026-11-21T10:00:00Z"), "{}");
        var good = List.of(completed(location), completed(location), completed(location));

        transaction.begin();
        outbox.publish(unreadable);
        good.forEach(outbox::publish);
        transaction.commit();

        Eventually.await("the work of the others", SOON, () -> counted(location).equals(List.of("3")));
        assertThat(work(unreadable.id())).containsExactly("PENDING");
        rows().change("update work_item set state = 'DONE', done_at = now() where event_id = ?::uuid", unreadable.id());
    }

    @Test
    void instants_survive_the_persistence_provider_even_in_the_hour_that_comes_twice() throws Exception {
        var ids =
                THE_HOUR_THAT_COMES_TWICE.stream().map(this::locationChangedAt).toList();

        for (int place = 0; place < ids.size(); place++) {
            var expected = THE_HOUR_THAT_COMES_TWICE.get(place);
            assertThat(entities.createQuery("select l.changedAt from LocationRow l where l.id = :id", Instant.class)
                            .setParameter("id", ids.get(place))
                            .getSingleResult())
                    .as("read by the provider")
                    .isEqualTo(expected);
            assertThat(entities.createQuery(
                                    "select l.id from LocationRow l where l.id = :id and l.changedAt = :at", UUID.class)
                            .setParameter("id", ids.get(place))
                            .setParameter("at", expected)
                            .getResultList())
                    .as("as a parameter")
                    .hasSize(1);
        }
    }

    @Test
    void instants_that_the_provider_writes_are_read_by_the_database_as_they_were() throws Exception {
        for (var instant : THE_HOUR_THAT_COMES_TWICE) {
            var id = locationChangedAt(Instant.EPOCH);
            transaction.begin();
            entities.createQuery("update LocationRow l set l.changedAt = :at where l.id = :id")
                    .setParameter("at", instant)
                    .setParameter("id", id)
                    .executeUpdate();
            transaction.commit();

            assertThat(rows().column(
                                    "select extract(epoch from changed_at)::bigint from location where id = ?::uuid",
                                    id))
                    .containsExactly(Long.toString(instant.getEpochSecond()));
        }
    }

    @Test
    void the_server_runs_in_utc() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
    }

    private void publish(DomainEvent event) throws Exception {
        transaction.begin();
        outbox.publish(event);
        transaction.commit();
    }

    private static DomainEvent completed(UUID location) {
        return DomainEvent.of(
                "entry.completed", UUID.randomUUID(), Instant.parse("2026-11-21T10:00:00Z"), """
                {"status": "COMPLETED", "type": "ONLINE", "mode": "FREE", "locationId": "%s", "country": "POL",
                 "service": "LOUNGE", "occurredAt": "2026-11-21T10:00:00Z"}""".formatted(location));
    }

    private List<String> work(UUID event) {
        return rows().column("select state from work_item where event_id = ?::uuid and queue = ?", event, QUEUE);
    }

    private List<String> counted(UUID location) {
        return rows().column("select sum(entries) from traffic_hour where location_id = ?::uuid", location);
    }

    private UUID locationChangedAt(Instant instant) {
        var id = UUID.randomUUID();
        rows().change("""
                insert into location (id, name, country, service, postal_code, city, version, created_at, changed_at)
                values (?::uuid, 'Container', 'POL', 'LOUNGE', '00-906', 'Warszawa', 1, now(), ?::timestamptz)
                """, id, instant);
        return id;
    }

    private Rows rows() {
        return new Rows(database);
    }
}
