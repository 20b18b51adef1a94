package org.tapgate.webhook.gateway;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.tapgate.webhook.AddressRules;

/**
 * Resolves a name once and gives the client those addresses to connect to, or none if one of them must not be called: what
 * was judged is what is connected to, whatever the name leads to a moment later.
 */
final class JudgedNames implements DnsResolver {

    private final AddressRules rules;

    private final Lookups lookups;

    JudgedNames(AddressRules rules, Lookups lookups) {
        this.rules = rules;
        this.lookups = lookups;
    }

    /** The name leads to an address that must not be called. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host + " leads to an address that must not be called");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = lookups.addressesOf(host);
        if (!Arrays.stream(found).allMatch(rules::permit)) {
            throw new Forbidden(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }
}
