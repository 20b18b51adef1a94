package org.tapgate.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the users that are not deleted, and how they prove who they are. */
public interface UserRegister {

    /** A page by e-mail address, of those inside the scope. */
    Page<User> page(DataScope scope, PageRequest page);

    /** All users inside the scope, deleted ones included: what they did stays theirs. */
    Set<UUID> everyoneIn(DataScope scope);

    /** One user. */
    Optional<User> find(UUID id);

    /** The user of that e-mail address in lower case. */
    Optional<User> findByEmail(String email);

    /** One user, locked until the end of the transaction. */
    Optional<User> lock(UUID id);

    /** Makes the transaction the only one that changes who administers, or who has which address, until it ends. */
    void lockAll();

    /** How many administrators may sign in. */
    long activeAdmins();

    /** Those of a role who may sign in and whose data lie inside the scope, by e-mail address: whom the product writes to. */
    List<User> active(Role role, DataScope scope);

    /** Adds a new one. */
    void add(User user, Credentials credentials);

    /** Stores a changed one. */
    void save(User user);

    /** Deletes softly. */
    void remove(UUID id, Instant at);

    /** How the user proves it. */
    Credentials credentials(UUID id);

    /** Stores changed credentials; a password that was replaced goes to the earlier ones. */
    void save(UUID id, Credentials credentials);

    /** Notes a sign-in. */
    void signedIn(UUID id, Instant at);

    /** The present password and those before it, newest first, at most so many. */
    List<PasswordHash> passwords(UUID id, int most);

    /** Whether there has never been any user, deleted ones included. */
    boolean isEmpty();
}
