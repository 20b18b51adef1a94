package org.tapgate.identity.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.platform.ee.Recurring;

/**
 * When keys were last used. Remembered here and written down once a minute: a write for each request would cost more
 * than the request, and a minute's error (or loss, in a crash) does not matter for what people do with it.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyUses {

    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();

    @Inject
    private Recurring recurring;

    @Inject
    private ApplicationRegister register;

    /** Remembers a use. */
    public void used(String keyId, Instant at) {
        unwritten.put(keyId, at);
    }

    /** Writes down what is remembered. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @PreDestroy
    void write() {
        recurring.runInTransaction("noting of key uses", this::writeAll);
    }

    private void writeAll() {
        unwritten.forEach((keyId, at) -> {
            if (unwritten.remove(keyId, at)) {
                register.used(keyId, at);
            }
        });
    }
}
