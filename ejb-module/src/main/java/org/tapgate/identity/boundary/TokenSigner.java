package org.tapgate.identity.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.identity.AccessToken;
import org.tapgate.identity.TokenKey;

/** Signs access tokens with the key and the names of the settings. */
@ApplicationScoped
public class TokenSigner {

    @Inject
    @ConfigProperty(name = TokenVerification.PRIVATE_KEY)
    private String pem;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.audiences")
    private String audience;

    private TokenKey key;

    @PostConstruct
    void readKey() {
        key = TokenKey.parse(pem);
    }

    /** The token in compact form. */
    public String sign(AccessToken token) {
        return key.sign(token, issuer, audience);
    }
}
