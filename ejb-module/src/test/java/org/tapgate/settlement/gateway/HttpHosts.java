package org.tapgate.settlement.gateway;

import java.time.Duration;
import java.util.Optional;
import org.tapgate.settlement.SettlementHost;

/** Connectors to an acquirer at some address, for tests of other packages. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
public final class HttpHosts {

    private HttpHosts() {}

    /** An impatient one; without an address when that is null. */
    static HttpAcquirerHost at(String url) {
        var host = new HttpAcquirerHost();
        host.url = Optional.ofNullable(url);
        host.token = Optional.of("t-1\n");
        host.timeout = Duration.ofMillis(400);
        host.connect();
        return host;
    }

    /** The same, as its users see it. */
    public static SettlementHost submitting(String url) {
        return at(url);
    }
}
