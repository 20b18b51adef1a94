package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.tapgate.identity.AccessToken;
import org.tapgate.identity.ApiKey;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.TokenOutcome;
import org.tapgate.platform.Log;

/** Gives access tokens for API keys: the client credentials grant (RFC 6749, section 4.4). */
@Stateless
public class AccessTokens {

    private static final Log LOG = Log.of(AccessTokens.class);

    @Inject
    private ApiKeys keys;

    @Inject
    private InstantSource time;

    @Inject
    private TokenSigner signer;

    /**
     * A token for an application that proves itself with one of its keys.
     *
     * @param clientId the id of the application or the public part of the key
     * @param secret the whole key
     * @param wanted the scopes asked for; empty for all that the application has
     */
    @NoPermissionNeeded("comes before there is a caller")
    public TokenOutcome issue(String clientId, String secret, Set<ApplicationScope> wanted) {
        var application = ApiKey.parse(secret)
                .flatMap(key -> keys.recognise(key)
                        .filter(known -> clientId.equals(key.keyId())
                                || clientId.equals(known.id().toString())));
        if (application.isEmpty()) {
            LOG.warn("Token refused", Map.of("reason", "unknown client"));
            return new TokenOutcome.UnknownClient();
        }
        return issue(application.get(), wanted);
    }

    private TokenOutcome issue(ClientApplication application, Set<ApplicationScope> wanted) {
        if (!application.scopes().containsAll(wanted)) {
            return new TokenOutcome.ScopeTooWide();
        }
        var scopes = wanted.isEmpty() ? application.scopes() : wanted;
        var claims = AccessToken.issue(application, scopes, time.instant());
        return new TokenOutcome.Issued(signer.sign(claims), claims);
    }
}
