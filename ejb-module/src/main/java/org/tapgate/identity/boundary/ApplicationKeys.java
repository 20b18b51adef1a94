package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ApiKey;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.identity.Permission;
import org.tapgate.identity.StoredKey;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;

/**
 * The keys of applications. To rotate one with overlap, make a second one, roll it out, take the first one back: an
 * application may have several.
 */
@Stateless
public class ApplicationKeys {

    @Inject
    private ApplicationRegister register;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /** A key with its secret, this once, and what is stored of it. */
    public record NewKey(ApiKey key, StoredKey stored) {}

    /** The keys of an application, newest first, those taken back included; empty if the caller does not see it. */
    @Requires(Permission.APPLICATION_VIEW)
    public Optional<List<StoredKey>> list(UUID application) {
        return isVisible(application, Permission.APPLICATION_VIEW)
                ? Optional.of(register.keysOf(application))
                : Optional.empty();
    }

    /**
     * Makes a key.
     *
     * @param wanted when it is to expire; empty for the usual lifetime
     */
    @Requires(Permission.KEY_ROTATE)
    public WriteOutcome<NewKey> create(UUID application, Optional<Instant> wanted) {
        if (!mayRotate(application)) {
            return new WriteOutcome.Missing<>();
        }
        var now = time.instant();
        var expiresAt = wanted.orElse(now.plus(StoredKey.USUAL_LIFETIME));
        if (!now.isBefore(expiresAt) || expiresAt.isAfter(now.plus(StoredKey.LONGEST_LIFETIME))) {
            return new WriteOutcome.Invalid<>(
                    List.of(new Fault("expiresAt", "out_of_range", "must be later than now, by at most 730 days")));
        }
        var key = ApiKey.generate();
        var stored = StoredKey.of(key, application, now, expiresAt);
        register.add(stored);
        audit.note("key.created", application, Map.of("keyId", key.keyId(), "expiresAt", expiresAt.toString()));
        return new WriteOutcome.Written<>(new NewKey(key, stored));
    }

    /** Takes a key back; once more changes nothing. */
    @Requires(Permission.KEY_ROTATE)
    public WriteOutcome<StoredKey> revoke(UUID application, String keyId) {
        if (!mayRotate(application)) {
            return new WriteOutcome.Missing<>();
        }
        return register.key(keyId)
                .filter(key -> key.application().equals(application))
                .map(this::revoke)
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<StoredKey> revoke(StoredKey key) {
        if (key.revokedAt().isPresent()) {
            return new WriteOutcome.Written<>(key);
        }
        var revoked = key.revoked(time.instant());
        register.save(revoked);
        audit.note("key.revoked", key.application(), Map.of("keyId", key.keyId()));
        return new WriteOutcome.Written<>(revoked);
    }

    private boolean mayRotate(UUID application) {
        return register.find(application).filter(current.get()::mayRotateKeysOf).isPresent();
    }

    private boolean isVisible(UUID application, Permission permission) {
        var scope = current.get().scopeFor(permission);
        return register.find(application).filter(it -> it.isInside(scope)).isPresent();
    }
}
