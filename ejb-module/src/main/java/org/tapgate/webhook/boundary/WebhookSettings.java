package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.tapgate.platform.Seal;
import org.tapgate.platform.ee.SecretRing;
import org.tapgate.webhook.AddressRules;
import org.tapgate.webhook.Network;
import org.tapgate.webhook.RetrySchedule;
import org.tapgate.webhook.SecretSeal;

/** The settings of webhooks (docs/bank-it.md). */
@ApplicationScoped
class WebhookSettings {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1/128");

    @Inject
    private Config settings;

    /** {@code tapgate.secret.webhook-key}, in base64: the secrets of endpoints are sealed with it. */
    @Produces
    @Singleton
    SecretSeal secretSeal() {
        var ring = SecretRing.of(settings, "webhook-key");
        return new SecretSeal(new Seal(ring.newest(), ring.keys()));
    }

    /**
     * {@code tapgate.webhook.networks}: private networks that may be called, in CIDR notation. With demo data, this machine
     * too.
     */
    @Produces
    @Singleton
    AddressRules addressRules() {
        var networks = new ArrayList<String>(settings.getOptionalValues("tapgate.webhook.networks", String.class)
                .orElse(List.of()));
        if (settings.getOptionalValue("tapgate.demo", Boolean.class).orElse(false)) {
            networks.addAll(THIS_MACHINE);
        }
        return new AddressRules(networks.stream().map(Network::of).toList());
    }

    /** {@code tapgate.webhook.jitter}: by how much the times of further attempts vary. */
    @Produces
    @Singleton
    RetrySchedule retrySchedule() {
        return new RetrySchedule(settings.getOptionalValue("tapgate.webhook.jitter", Double.class)
                .orElse(0.2));
    }
}
