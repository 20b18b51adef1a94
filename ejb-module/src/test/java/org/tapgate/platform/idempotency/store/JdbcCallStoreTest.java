package org.tapgate.platform.idempotency.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;
import org.tapgate.platform.idempotency.CallKey;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.CallStore.Claim;
import org.tapgate.platform.idempotency.StoredAnswer;

/** Each request has a store and a connection of its own, as on as many nodes. */
class JdbcCallStoreTest {

    private static final int REQUESTS = 30;

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final CallKey KEY = new CallKey("till", "POST /intents", "sale-17", "digest");

    private static final CallKey OTHER = new CallKey(KEY.caller(), KEY.route(), KEY.key(), "another digest");

    private static final StoredAnswer ANSWER = new StoredAnswer(200, null, null, "{}");

    private final DataSource database = Database.fresh();

    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void of_thirty_identical_requests_at_once_one_has_the_effect_and_all_get_its_answer() throws Exception {
        var answers = atOnce(() -> Database.transaction(database, this::once));

        assertThat(effects).hasValue(1);
        assertThat(answers).hasSize(REQUESTS).containsOnly(new StoredAnswer(201, null, null, "{\"effect\":1}"));
    }

    @Test
    void a_key_of_another_request_has_no_answer() {
        Database.transaction(database, this::once);
        var store = new JdbcCallStore(new Sql(database));

        assertThat(Database.<Claim>transaction(
                        database, transaction -> new JdbcCallStore(new Sql(transaction)).claim(OTHER, NOW)))
                .isEqualTo(Claim.KNOWN);
        assertThat(store.known(OTHER)).isInstanceOf(CallOutcome.KeyReused.class);
    }

    @Test
    void a_call_in_steps_is_still_running_until_its_answer_is_kept() {
        var store = new JdbcCallStore(new Sql(database));
        store.claim(KEY, NOW);

        assertThat(store.known(KEY)).isInstanceOf(CallOutcome.StillRunning.class);
        store.keep(KEY, ANSWER);
        assertThat(store.known(KEY)).isEqualTo(new CallOutcome.Repeated(ANSWER));
    }

    @Test
    void the_key_of_a_dead_call_is_taken_over_by_the_same_request_only() {
        var store = new JdbcCallStore(new Sql(database));
        store.claim(KEY, NOW);

        assertThat(store.takeOver(KEY, NOW, NOW.plusSeconds(9))).isFalse();
        assertThat(store.takeOver(OTHER, NOW.plusSeconds(1), NOW.plusSeconds(9)))
                .isFalse();
        assertThat(store.takeOver(KEY, NOW.plusSeconds(1), NOW.plusSeconds(9))).isTrue();
        assertThat(store.takeOver(KEY, NOW.plusSeconds(1), NOW.plusSeconds(9))).isFalse();
    }

    @Test
    void a_key_given_back_is_free_but_an_answered_one_stays() {
        var store = new JdbcCallStore(new Sql(database));
        store.claim(KEY, NOW);
        store.release(KEY);

        assertThat(store.claim(KEY, NOW)).isEqualTo(Claim.TAKEN);
        store.keep(KEY, ANSWER);
        store.release(KEY);
        assertThat(store.claim(KEY, NOW)).isEqualTo(Claim.KNOWN);
    }

    @Test
    void keys_are_forgotten_in_time() {
        Database.transaction(database, this::once);
        var store = new JdbcCallStore(new Sql(database));

        assertThat(store.forgetBefore(NOW)).isZero();
        assertThat(store.forgetBefore(NOW.plusSeconds(1))).isEqualTo(1);
    }

    private StoredAnswer once(DataSource transaction) {
        var store = new JdbcCallStore(new Sql(transaction));
        if (store.claim(KEY, NOW) == Claim.TAKEN) {
            store.keep(KEY, new StoredAnswer(201, null, null, "{\"effect\":" + effects.incrementAndGet() + "}"));
        }
        return ((CallOutcome.Repeated) store.known(KEY)).answer();
    }

    private static List<StoredAnswer> atOnce(Callable<StoredAnswer> request) throws Exception {
        var start = new CyclicBarrier(REQUESTS);
        var threads = Executors.newFixedThreadPool(REQUESTS);
        try {
            var requests = IntStream.range(0, REQUESTS)
                    .<Callable<StoredAnswer>>mapToObj(number -> () -> {
                        start.await();
                        return request.call();
                    })
                    .toList();
            var answers = new ArrayList<StoredAnswer>();
            for (var answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
