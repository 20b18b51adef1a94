package org.tapgate.webhook.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.tapgate.webhook.HostNames;

/** The names as this machine resolves them. */
@ApplicationScoped
class SystemNames implements HostNames {

    @Override
    public List<InetAddress> addressesOf(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }
}
