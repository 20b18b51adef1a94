package org.tapgate.intent.store;

import javax.sql.DataSource;
import org.tapgate.intent.DeviceStore;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.PaymentStore;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.platform.ee.Sql;

/** The real stores of intents for tests of other packages. */
public final class IntentStores {

    private IntentStores() {}

    /** Reads and writes in this transaction. */
    public static IntentStore intents(DataSource transaction) {
        return new JdbcIntentStore(new Sql(transaction), Outboxes.in(transaction));
    }

    /** Reads and writes in this transaction. */
    public static PaymentStore payments(DataSource transaction) {
        return new JdbcPaymentStore(new Sql(transaction));
    }

    /** Reads and writes in this transaction. */
    public static DeviceStore devices(DataSource transaction) {
        return new JdbcDeviceStore(new Sql(transaction));
    }
}
