package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.identity.ApiKey;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.KeyDirectory;

/** Recognises applications by the keys that they present, in memory: programs present one with every call. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApiKeys {

    @Inject
    private KeyDirectory directory;

    @Inject
    private KeyUses uses;

    @Inject
    private InstantSource time;

    /** The application whose good key this is; empty when it is unknown, expired, taken back or its owner deleted. */
    @NoPermissionNeeded("recognises the caller")
    public Optional<ClientApplication> recognise(ApiKey presented) {
        var now = time.instant();
        var application = directory.key(presented.keyId()).flatMap(key -> key.owner(presented, now));
        application.ifPresent(known -> uses.used(presented.keyId(), now));
        return application;
    }
}
