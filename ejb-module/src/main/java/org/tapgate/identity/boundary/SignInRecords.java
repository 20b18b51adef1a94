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
import org.tapgate.identity.Credentials;
import org.tapgate.identity.PasswordHash;
import org.tapgate.identity.PasswordPolicy;
import org.tapgate.identity.SignInOutcome;
import org.tapgate.identity.SignInOutcome.Reason;
import org.tapgate.identity.User;
import org.tapgate.identity.UserRegister;
import org.tapgate.identity.UserStatus;

/**
 * What is stored about attempts to sign in, each step in a transaction of its own. An attempt counts as a failure from
 * its beginning until it succeeds, so that many at once get no more guesses than one after the other.
 */
@Stateless
public class SignInRecords {

    @Inject
    private UserRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /**
     * An attempt that began.
     *
     * @param user who is said to be signing in
     * @param password the hash to check against
     * @param refusal why it fails whatever the password
     */
    public record Attempt(UUID user, PasswordHash password, Optional<Reason> refusal) {}

    /** Begins an attempt; empty when nobody has the e-mail address. */
    @NoPermissionNeeded("part of signing in")
    public Optional<Attempt> begin(String email) {
        return register.findByEmail(email)
                .flatMap(user -> register.lock(user.id()))
                .map(this::begin);
    }

    /** Begins an attempt of a signed-in user to prove it once more; empty when the user is gone. */
    @NoPermissionNeeded("part of changing one's own password")
    public Optional<Attempt> begin(UUID user) {
        return register.lock(user).map(this::begin);
    }

    /** The attempt failed; that it was counted is all that there is to do, apart from writing it down. */
    @NoPermissionNeeded("part of signing in")
    public void failed(UUID id, Reason reason) {
        register.find(id)
                .ifPresent(user -> audit.note(user.actor(), "sign-in.failed", id, Map.of("reason", reason.name())));
    }

    /**
     * The attempt succeeded.
     *
     * @param hash of the right password, stored instead of an outdated one
     */
    @NoPermissionNeeded("part of signing in")
    public SignInOutcome succeeded(UUID id, PasswordHash hash) {
        var found = register.lock(id);
        if (found.isEmpty()) {
            return new SignInOutcome.Refused(Reason.UNKNOWN_USER);
        }
        var credentials = register.credentials(id).afterSuccess(hash);
        register.save(id, credentials);
        register.signedIn(id, time.instant());
        audit.note(found.get().actor(), "sign-in.succeeded", id, Map.of());
        return new SignInOutcome.SignedIn(found.get(), credentials.passwordSetAt(), credentials.mustChange());
    }

    /** The present password was right, though the chosen one was not fit: no failure after all. */
    @NoPermissionNeeded("part of changing one's own password")
    public void proven(UUID id, PasswordHash hash) {
        register.lock(id)
                .ifPresent(user -> register.save(id, register.credentials(id).afterSuccess(hash)));
    }

    /** Stores a chosen password and tells when. */
    @NoPermissionNeeded("part of changing one's own password")
    public Instant change(UUID id, PasswordHash chosen) {
        var now = time.instant();
        register.lock(id).ifPresent(user -> {
            register.save(id, register.credentials(id).changedTo(chosen, now));
            audit.note(user.actor(), "password.changed", id, Map.of());
        });
        return now;
    }

    /** The passwords that may not be chosen again. */
    @NoPermissionNeeded("part of changing one's own password")
    public List<PasswordHash> passwords(UUID id) {
        return register.passwords(id, PasswordPolicy.REMEMBERED);
    }

    /** The user of a session that began under that password, if the user may still be signed in. */
    @NoPermissionNeeded("recognises the caller")
    public Optional<SignInOutcome.SignedIn> recognise(UUID id, Instant passwordSetAt) {
        return register.find(id)
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .flatMap(user -> recognise(user, passwordSetAt));
    }

    private Optional<SignInOutcome.SignedIn> recognise(User user, Instant passwordSetAt) {
        var credentials = register.credentials(user.id());
        return credentials.passwordSetAt().equals(passwordSetAt)
                ? Optional.of(new SignInOutcome.SignedIn(user, passwordSetAt, credentials.mustChange()))
                : Optional.empty();
    }

    private Attempt begin(User user) {
        var credentials = register.credentials(user.id());
        var now = time.instant();
        register.save(user.id(), credentials.afterAttempt(now));
        return new Attempt(user.id(), credentials.password(), refusal(user, credentials, now));
    }

    private static Optional<Reason> refusal(User user, Credentials credentials, Instant now) {
        if (credentials.failures().isLocked(now)) {
            return Optional.of(Reason.LOCKED);
        }
        return user.status() == UserStatus.DISABLED ? Optional.of(Reason.DISABLED) : Optional.empty();
    }
}
