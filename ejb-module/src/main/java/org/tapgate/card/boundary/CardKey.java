package org.tapgate.card.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.card.FingerprintKey;

/**
 * The secret under which cards are recognised: {@code tapgate.secret.card-key}, in base64, and its id. Without it the
 * application does not start, and with another one it knows none of its cards.
 */
@ApplicationScoped
class CardKey {

    @Produces
    @Singleton
    FingerprintKey key(
            @ConfigProperty(name = "tapgate.secret.card-key") String secret,
            @ConfigProperty(name = "tapgate.card-key.id", defaultValue = "k1") String id) {
        return new FingerprintKey(id, Base64.getDecoder().decode(secret.strip()));
    }
}
