package org.tapgate.api.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tapgate.api.idempotency.ShownOnce;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.User;
import org.tapgate.identity.UserStatus;
import org.tapgate.identity.boundary.Users;

/** A user as it is answered. */
public record UserBody(
        UUID id,
        String email,
        String firstName,
        String lastName,
        Role role,
        ScopeBody scope,
        UserStatus status,
        Instant lastSignInAt,
        Instant createdAt,
        Instant changedAt) {

    /** The data that a user sees: a kind, and what lies inside. */
    public record ScopeBody(@NotNull ScopeKind kind, Set<String> members) {

        static ScopeBody of(DataScope scope) {
            return new ScopeBody(scope.kind(), scope.members());
        }
    }

    /** A new user, with the password for the first sign-in this once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewUserBody(@JsonUnwrapped UserBody user, String initialPassword) implements ShownOnce {

        static NewUserBody of(Users.NewUser made) {
            return new NewUserBody(UserBody.of(made.user()), made.initialPassword());
        }

        @Override
        public NewUserBody withoutSecret() {
            return new NewUserBody(user, null);
        }

        @Override
        public String toString() {
            return "NewUserBody[" + user.id() + "]";
        }
    }

    static UserBody of(User user) {
        return new UserBody(
                user.id(),
                user.email(),
                user.firstName(),
                user.lastName(),
                user.role(),
                ScopeBody.of(user.scope()),
                user.status(),
                user.lastSignInAt().orElse(null),
                user.createdAt(),
                user.changedAt());
    }
}
