package org.tapgate.platform.ee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.platform.Log;

/**
 * Runs what a timer asks for, so that the timer outlives its failures: Payara takes a timer away for good when its method
 * fails twice in a row, as it does while the database is down. Every method with {@code @Schedule} calls it and does
 * nothing else; its class manages transactions itself ({@code @TransactionManagement(BEAN)}), since the container would
 * take a rolled back transaction for a failure too.
 *
 * <p>This is the last resort of the house, hence the one place that catches every exception: the work is tried again
 * when the timer fires next. A failure is logged when it begins and when it is over. Nothing runs before the schema is
 * the one that this build expects.
 */
@ApplicationScoped
public class Recurring {

    private static final Log LOG = Log.of(Recurring.class);

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    private SchemaState schema;

    private NewTransaction transaction;

    /** For the container. */
    public Recurring() {}

    @Inject
    Recurring(SchemaState schema, NewTransaction transaction) {
        this.schema = schema;
        this.transaction = transaction;
    }

    /**
     * Runs the work without a transaction.
     *
     * @param what names the work in the log, such as {@code sweep of lost wake-ups}
     */
    public void run(String what, Runnable work) {
        if (!schema.isCurrent()) {
            return;
        }
        try {
            work.run();
            if (failing.remove(what)) {
                LOG.info("Recurring work succeeds again", Map.of("work", what));
            }
        } catch (RuntimeException failure) {
            if (failing.add(what)) {
                LOG.error("Recurring work fails; it is tried again and again", Map.of("work", what), failure);
            }
        }
    }

    /** Runs the work in a transaction of its own, which is rolled back when it fails. */
    public void runInTransaction(String what, Runnable work) {
        run(what, () -> transaction.run(work));
    }
}
