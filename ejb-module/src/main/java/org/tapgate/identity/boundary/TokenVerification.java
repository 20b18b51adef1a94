package org.tapgate.identity.boundary;

import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.tapgate.identity.TokenKey;

/**
 * Tells MicroProfile JWT how to verify our tokens: {@code mp.jwt.verify.publickey} is derived from the private key, so
 * that an installation has one key to keep, not two that have to fit.
 */
public class TokenVerification implements ConfigSource {

    /** The setting with the private key, PKCS #8 in PEM. */
    static final String PRIVATE_KEY = "tapgate.secret.token-key";

    private static final String PUBLIC_KEY = "mp.jwt.verify.publickey";

    /** Below every other source: who sets the public key on purpose is heard. */
    private static final int LAST = 50;

    @Override
    public String getValue(String name) {
        if (!PUBLIC_KEY.equals(name)) {
            return null;
        }
        return ConfigProvider.getConfig()
                .getOptionalValue(PRIVATE_KEY, String.class)
                .map(TokenKey::parse)
                .map(TokenKey::publicPem)
                .orElse(null);
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(PUBLIC_KEY);
    }

    @Override
    public int getOrdinal() {
        return LAST;
    }

    @Override
    public String getName() {
        return "Tapgate token verification";
    }
}
