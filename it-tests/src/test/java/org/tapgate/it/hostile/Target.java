package org.tapgate.it.hostile;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.product.Tables;
import org.tapgate.it.stack.Eventually;

/**
 * The product that bad requests are sent to, with a terminal. Nobody else uses it, so that what changes in its database
 * was changed by them; after the last one every row must be what it was before the first.
 */
final class Target implements BeforeAllCallback, AfterAllCallback {

    /** Tables that may change, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "api_key", "notes when a key was last used, and the bad requests that get past the door use one",
            "used_token", "notes the tokens of terminals, good for one request, and be it a bad one",
            "terminal_contact", "notes when a terminal was heard of, whatever it said",
            "webhook_node", "says every second that a node lives",
            "acquirer_day", "is written by the clock: a day that is over is to be compared with the acquirer",
            "acquirer_reconciliation", "is what came of that comparison");

    private static final Duration REST = Duration.ofSeconds(3);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Product product;

    private Site site;

    private Map<String, String> before;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        product = Shared.PRODUCT;
        site = Site.open(product);
        before = atRest();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (before == null) {
            return; // nothing was sent
        }
        var changed = new ArrayList<String>();
        atRest().forEach((table, content) -> {
            if (!content.equals(before.get(table))) {
                changed.add(table + ": " + before.get(table) + " -> " + content);
            }
        });
        if (!changed.isEmpty()) {
            throw new AssertionError("Bad requests changed data: " + changed);
        }
    }

    Product product() {
        return product;
    }

    Caller caller() {
        return new Caller(site);
    }

    List<Route> routes() throws IOException {
        return Route.all(product.connection());
    }

    /** The content of the tables when what goes on in the background has come to its end. */
    private Map<String, String> atRest() {
        var last = new AtomicReference<Map<String, String>>(Map.of());
        var since = new AtomicReference<>(System.nanoTime());
        Eventually.await("a database at rest", PATIENCE, () -> {
            var now = content();
            if (!now.equals(last.getAndSet(now))) {
                since.set(System.nanoTime());
            }
            return System.nanoTime() - since.get() > REST.toNanos();
        });
        return last.get();
    }

    private Map<String, String> content() throws SQLException {
        var content = new TreeMap<>(new Tables(product.stack()).contents());
        content.keySet().removeAll(EXCEPTIONS.keySet());
        return content;
    }

    /** Started when the first of the tests asks for it. */
    private static final class Shared {

        static final Product PRODUCT = Product.own("hostile");
    }
}
