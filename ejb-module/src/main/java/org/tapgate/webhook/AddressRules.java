package org.tapgate.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: public ones, and networks that the operator names. So nobody can make Tapgate look around
 * in the network it stands in (OWASP, Server Side Request Forgery Prevention). Not public is what the special-purpose
 * address registries of IANA say (RFC 6890), anycast and multicast, tunnels that lead to any of these, and the metadata
 * services of clouds.
 */
public final class AddressRules {

    private static final List<Network> NOT_PUBLIC_4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Network PUBLIC_6 = Network.of("2000::/3");

    private static final List<Network> NOT_PUBLIC_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private final List<Network> allowed;

    /** Rules with networks that may be called although they are not public. */
    public AddressRules(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }

    /** Whether it may be connected to. */
    public boolean permit(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(network -> network.contains(address))
                : PUBLIC_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(address));
    }
}
