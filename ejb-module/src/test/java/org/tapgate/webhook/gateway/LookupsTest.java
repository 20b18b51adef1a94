package org.tapgate.webhook.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LookupsTest {

    private final CountDownLatch end = new CountDownLatch(1);

    private final AtomicInteger asked = new AtomicInteger();

    /** Knows one name, and hangs on another. */
    private final InMemoryDnsResolver names = new InMemoryDnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.equals("hangs.example")) {
                asked.incrementAndGet();
                awaitEnd();
            }
            return super.resolve(host);
        }
    };

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_name_is_known_or_it_is_not() throws UnknownHostException {
        var address = InetAddress.getByAddress(new byte[] {127, 0, 0, 7});
        names.add("shop.example", address);
        try (var lookups = new Lookups(names, Duration.ofMinutes(1))) {
            assertThat(lookups.knows("shop.example")).isFalse();
            assertThat(lookups.addressesOf("shop.example")).containsExactly(address);
            assertThat(lookups.knows("shop.example")).isTrue();
            assertThatExceptionOfType(UnknownHostException.class)
                    .isThrownBy(() -> lookups.addressesOf("nobody.example"));
            assertThat(lookups.knows("nobody.example")).isFalse();
        }
    }

    @Test
    void a_name_server_that_hangs_is_asked_once_and_nobody_waits_for_it_long() {
        try (var lookups = new Lookups(names, Duration.ofMillis(50))) {
            for (int call = 0; call < 3; call++) {
                assertThatExceptionOfType(UnknownHostException.class)
                        .isThrownBy(() -> lookups.addressesOf("hangs.example"));
            }
            assertThat(asked).hasValue(1);
        }
    }
}
