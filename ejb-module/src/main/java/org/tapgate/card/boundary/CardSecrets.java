package org.tapgate.card.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.HashMap;
import org.eclipse.microprofile.config.Config;
import org.tapgate.card.CardEnvelopes;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.PanSeal;
import org.tapgate.platform.PrivateKeyPem;
import org.tapgate.platform.ee.SecretRing;

/**
 * The secrets of cards. Without them the application does not start, and with other ones it knows none of its cards.
 * How one takes the place of another is told in docs/bank-it.md.
 */
@ApplicationScoped
class CardSecrets {

    @Inject
    private Config settings;

    /** {@code tapgate.secret.card-key}, in base64: cards are recognised by it. */
    @Produces
    @Singleton
    FingerprintKeys fingerprintKeys() {
        var ring = SecretRing.of(settings, "card-key");
        var others = ring.secrets().entrySet().stream()
                .filter(secret -> !secret.getKey().equals(ring.newest()))
                .map(secret -> key(secret.getKey(), secret.getValue()))
                .toList();
        return new FingerprintKeys(key(ring.newest(), ring.secrets().get(ring.newest())), others);
    }

    private static FingerprintKey key(String id, String secret) {
        return new FingerprintKey(id, Base64.getDecoder().decode(secret));
    }

    /** {@code tapgate.secret.pan-key}, in base64: the numbers of the whitelist are sealed with it. */
    @Produces
    @Singleton
    PanSeal panSeal() {
        var ring = SecretRing.of(settings, "pan-key");
        return new PanSeal(ring.newest(), ring.keys());
    }

    /** {@code tapgate.secret.pos-key}, RSA in PEM: terminals encrypt cards for it. */
    @Produces
    @Singleton
    CardEnvelopes cardEnvelopes() {
        var ring = SecretRing.of(settings, "pos-key");
        var keys = new HashMap<String, RSAPrivateCrtKey>();
        ring.secrets().forEach((id, pem) -> keys.put(id, PrivateKeyPem.read(pem)));
        return new CardEnvelopes(ring.newest(), keys);
    }
}
