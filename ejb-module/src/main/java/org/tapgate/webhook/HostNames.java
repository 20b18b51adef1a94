package org.tapgate.webhook;

import java.net.InetAddress;
import java.util.List;

/** Port: where names lead to. */
@FunctionalInterface
public interface HostNames {

    /** The addresses of a host; none when the name is not known now. */
    List<InetAddress> addressesOf(String host);
}
