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
import org.tapgate.identity.Permission;
import org.tapgate.identity.RecoveryCodes;
import org.tapgate.identity.SecondFactor;
import org.tapgate.identity.SecondFactorRegister;
import org.tapgate.identity.SecondFactorSeal;
import org.tapgate.identity.SecondFactorState;
import org.tapgate.identity.Totp;
import org.tapgate.identity.User;
import org.tapgate.identity.UserRegister;
import org.tapgate.platform.Log;
import org.tapgate.platform.WriteOutcome;

/**
 * The second factor of people (spec, roles): a code of their telephone at every sign-in, each good once; recovery codes
 * for its loss; ten wrong codes in a row lock for half an hour, counted apart from wrong passwords, so that whoever knows
 * the password cannot make them be forgotten.
 */
@Stateless
public class SecondFactors {

    private static final Log LOG = Log.of(SecondFactors.class);

    @Inject
    private SecondFactorRegister register;

    @Inject
    private SecondFactorSettings settings;

    @Inject
    private SecondFactorSeal seal;

    @Inject
    private UserRegister users;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /**
     * What an administrator may know of somebody's second factor.
     *
     * @param since when it was set up; empty when there is none
     * @param codesLeft recovery codes that were not used
     */
    public record Overview(Optional<Instant> since, int codesLeft) {}

    /** What there is to do for a user after the password. */
    @NoPermissionNeeded("part of signing in")
    public SecondFactorState state(User user) {
        if (register.find(user.id()).filter(SecondFactor::isActive).isPresent()) {
            return SecondFactorState.ACTIVE;
        }
        return settings.required().contains(user.role())
                ? SecondFactorState.TO_BE_SET_UP
                : SecondFactorState.NOT_NEEDED;
    }

    /** The secret to be put into an app: the same one until it is confirmed; empty when there is one in use. */
    @NoPermissionNeeded("everyone may set up the own second factor")
    public Optional<Totp> offer(UUID user) {
        var known = register.lock(user);
        if (known.isPresent()) {
            return known.filter(factor -> !factor.isActive()).map(seal::open);
        }
        var totp = Totp.generate();
        register.save(SecondFactor.unconfirmed(user, seal.seal(totp, user)));
        return Optional.of(totp);
    }

    /** Takes the offered secret into use, if the code is one of it; answers the recovery codes, this once. */
    @NoPermissionNeeded("everyone may set up the own second factor")
    public Optional<List<String>> confirm(UUID user, String code) {
        return register.lock(user)
                .filter(factor -> !factor.isActive())
                .filter(factor -> accepts(factor, code))
                .map(this::newRecoveryCodes);
    }

    /** Whether the code, or else recovery code, is good; it is used up by that. */
    @NoPermissionNeeded("part of signing in")
    public boolean prove(UUID user, String code) {
        return register.lock(user)
                .filter(SecondFactor::isActive)
                .filter(factor -> accepts(factor, code) || recovers(factor, code))
                .isPresent();
    }

    /** What there is of a user's second factor; empty when the caller may not see that user. */
    @Requires(Permission.USER_VIEW)
    public Optional<Overview> find(UUID user) {
        return visible(user, Permission.USER_VIEW)
                .map(found -> register.find(user)
                        .filter(SecondFactor::isActive)
                        .map(factor -> new Overview(factor.confirmedAt(), register.codesLeft(user)))
                        .orElseGet(() -> new Overview(Optional.empty(), 0)));
    }

    /** Takes away the second factor of a user, who lost it with all recovery codes and sets up another one. */
    @Requires(Permission.USER_EDIT)
    public WriteOutcome<User> reset(UUID user) {
        return visible(user, Permission.USER_EDIT)
                .filter(found -> register.remove(user))
                .<WriteOutcome<User>>map(this::noteReset)
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<User> noteReset(User user) {
        audit.note("user.second-factor-reset", user.id(), Map.of("email", user.email()));
        return new WriteOutcome.Written<>(user);
    }

    private boolean accepts(SecondFactor factor, String code) {
        var now = time.instant();
        if (factor.failures().isLocked(now)) {
            return false;
        }
        var step = seal.open(factor).step(code, factor.lastStep(), now);
        register.save(step.isPresent() ? factor.shown(step.getAsLong(), now) : factor.failed(now));
        return step.isPresent();
    }

    /** Asked after {@link #accepts} said no and counted it. */
    private boolean recovers(SecondFactor factor, String code) {
        var locked = factor.failures().isLocked(time.instant());
        if (!locked && register.useCode(factor.user(), RecoveryCodes.fingerprint(code))) {
            register.save(factor.recovered());
            note(factor.user(), "second-factor.recovered");
            return true;
        }
        LOG.warn("Code refused", Map.of("user", factor.user(), "locked", locked));
        note(factor.user(), "second-factor.failed");
        return false;
    }

    private List<String> newRecoveryCodes(SecondFactor factor) {
        var codes = RecoveryCodes.generate();
        register.replaceCodes(
                factor.user(), codes.stream().map(RecoveryCodes::fingerprint).toList());
        note(factor.user(), "second-factor.set-up");
        return codes;
    }

    private void note(UUID user, String action) {
        users.find(user).ifPresent(found -> audit.note(found.actor(), action, user, Map.of()));
    }

    private Optional<User> visible(UUID user, Permission permission) {
        var scope = current.get().scopeFor(permission);
        return users.find(user).filter(found -> found.isInside(scope));
    }
}
