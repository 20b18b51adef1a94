package org.tapgate.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.PasswordHash;
import org.tapgate.identity.SignInFailures;

/** The part of a user's row that says how the user proves to be that user. */
@Embeddable
class CredentialColumns {

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    void take(Credentials credentials) {
        passwordHash = credentials.password().encoded();
        passwordSetAt = credentials.passwordSetAt();
        mustChangePassword = credentials.mustChange();
        failedSignIns = credentials.failures().count();
        lockedUntil = credentials.failures().lockedUntil().orElse(null);
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant passwordSetAt() {
        return passwordSetAt;
    }

    Credentials credentials() {
        return new Credentials(
                PasswordHash.parse(passwordHash),
                passwordSetAt,
                mustChangePassword,
                new SignInFailures(failedSignIns, Optional.ofNullable(lockedUntil)));
    }
}
