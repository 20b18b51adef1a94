package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.identity.ApiKey;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.identity.ClientApplication;

/** Recognises applications by the keys that they present. */
@Stateless
public class ApiKeys {

    @Inject
    private ApplicationRegister register;

    @Inject
    private KeyUses uses;

    @Inject
    private InstantSource time;

    /** The application whose good key this is; empty when it is unknown, expired, taken back or its owner deleted. */
    @NoPermissionNeeded("recognises the caller")
    public Optional<ClientApplication> recognise(ApiKey presented) {
        var now = time.instant();
        var application = register.key(presented.keyId())
                .filter(key -> key.accepts(presented, now))
                .flatMap(key -> register.find(key.application()));
        application.ifPresent(known -> uses.used(presented.keyId(), now));
        return application;
    }
}
