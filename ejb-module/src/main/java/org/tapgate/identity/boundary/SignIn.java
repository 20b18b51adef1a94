package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.PasswordChange;
import org.tapgate.identity.PasswordHash;
import org.tapgate.identity.PasswordPolicy;
import org.tapgate.identity.SignInOutcome;
import org.tapgate.identity.SignInOutcome.Reason;
import org.tapgate.platform.Log;

/**
 * How people prove who they are. Hashing takes some tenths of a second and therefore runs between transactions: an
 * attempt is counted before it and judged after it ({@link SignInRecords}).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private static final Log LOG = Log.of(SignIn.class);

    /** Checked for users that do not exist, so that the time of an answer does not tell who does. */
    private static final PasswordHash DECOY = PasswordHash.of("nobody has this password 0");

    private final PasswordPolicy policy = new PasswordPolicy();

    @Inject
    private SignInRecords records;

    /** Tries a password; ten wrong ones in a row lock the account for half an hour. */
    @NoPermissionNeeded("comes before there is a caller")
    public SignInOutcome signIn(String email, String password) {
        var attempt = records.begin(email.toLowerCase(Locale.ROOT));
        var right = attempt.map(SignInRecords.Attempt::password).orElse(DECOY).matches(password);
        var outcome = judge(attempt, right, password);
        if (outcome instanceof SignInOutcome.Refused refused) {
            LOG.warn("Sign-in refused", Map.of("reason", refused.reason(), "user", nameOf(attempt)));
        }
        return outcome;
    }

    /** The signed-in user of a session; empty when that session is over: disabled, deleted, or another password. */
    @NoPermissionNeeded("recognises the caller")
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<SignInOutcome.SignedIn> recognise(UUID user, Instant passwordSetAt) {
        return records.recognise(user, passwordSetAt);
    }

    /** Changes one's own password; whoever does has to know the present one. */
    @NoPermissionNeeded("everyone may change the own password, and has to prove it first")
    public PasswordChange changePassword(UUID user, String present, String chosen) {
        var attempt = records.begin(user);
        var proven = attempt.filter(begun -> begun.refusal().isEmpty())
                .map(SignInRecords.Attempt::password)
                .filter(hash -> hash.matches(present));
        if (proven.isEmpty()) {
            LOG.warn("Change of password refused", Map.of("user", user));
            return new PasswordChange.NotProven();
        }
        var faults = policy.faults(chosen, records.passwords(user));
        if (!faults.isEmpty()) {
            records.proven(user, proven.get());
            return new PasswordChange.Unfit(faults);
        }
        return new PasswordChange.Changed(records.change(user, PasswordHash.of(chosen)));
    }

    private SignInOutcome judge(Optional<SignInRecords.Attempt> attempt, boolean right, String password) {
        if (attempt.isEmpty()) {
            return new SignInOutcome.Refused(Reason.UNKNOWN_USER);
        }
        var begun = attempt.get();
        var refusal = begun.refusal().or(() -> right ? Optional.empty() : Optional.of(Reason.WRONG_PASSWORD));
        if (refusal.isPresent()) {
            records.failed(begun.user(), refusal.get());
            return new SignInOutcome.Refused(refusal.get());
        }
        var hash = begun.password();
        return records.succeeded(begun.user(), hash.isOutdated() ? PasswordHash.of(password) : hash);
    }

    private static String nameOf(Optional<SignInRecords.Attempt> attempt) {
        return attempt.map(begun -> begun.user().toString()).orElse("unknown");
    }
}
