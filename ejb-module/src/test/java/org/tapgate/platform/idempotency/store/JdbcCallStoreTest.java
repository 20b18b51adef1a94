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
import org.tapgate.platform.idempotency.CallStore.Claim;
import org.tapgate.platform.idempotency.StoredAnswer;

/** Each request has a store and a connection of its own, as on as many nodes. */
class JdbcCallStoreTest {

    private static final int REQUESTS = 30;

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final CallKey KEY = new CallKey("till", "POST /intents", "sale-17", "digest");

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
        var other = new CallKey(KEY.caller(), KEY.route(), KEY.key(), "another digest");

        var store = new JdbcCallStore(new Sql(database));

        assertThat(Database.<Claim>transaction(
                        database, transaction -> new JdbcCallStore(new Sql(transaction)).claim(other, NOW)))
                .isEqualTo(Claim.KNOWN);
        assertThat(store.answer(other)).isEmpty();
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
        return store.answer(KEY).orElseThrow();
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
