package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapgate.identity.Credentials;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.PasswordHash;
import org.tapgate.identity.Role;
import org.tapgate.identity.User;
import org.tapgate.identity.UserRegister;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.Keyset;

@ApplicationScoped
class JpaUserRegister implements UserRegister {

    private static final String BY_EMAIL = "select u from UserRow u where u.email = :email and u.deletedAt is null";

    private static final String OF_SCOPE_KIND = "select u from UserRow u where u.scopeKind = :kind";

    private static final String ACTIVE_ADMINS = """
            select count(u) from UserRow u
            where u.role = org.tapgate.identity.Role.ADMIN and u.status = org.tapgate.identity.UserStatus.ACTIVE
              and u.deletedAt is null
            """;

    private static final String ACTIVE = """
            select u from UserRow u
            where u.role = :role and u.status = org.tapgate.identity.UserStatus.ACTIVE and u.deletedAt is null
            order by u.email
            """;

    private static final String PAST =
            "select p.hash from PastPasswordRow p where p.userId = :id order by p.setAt desc";

    /** Any number that no other advisory lock of the application has: the letters "user". */
    private static final String LOCK_ALL = "select 1 from pg_advisory_xact_lock(1970496882)";

    private static final SortOrder BY_EMAIL_ADDRESS = SortOrder.by("email");

    @PersistenceContext
    EntityManager entities;

    @Override
    public Page<User> page(DataScope scope, PageRequest page) {
        var rows = new Keyset(entities)
                .where("r.scopeMembers = :client", "client", scope.client().map(UUID::toString));
        return Page.of(
                rows.page(UserRow.class, BY_EMAIL_ADDRESS, page).stream()
                        .map(UserRow::user)
                        .toList(),
                page.limit(),
                user -> BY_EMAIL_ADDRESS.cursor(user.email(), user.id()));
    }

    @Override
    public Set<UUID> everyoneIn(DataScope scope) {
        return entities.createQuery(OF_SCOPE_KIND, UserRow.class)
                .setParameter("kind", scope.kind())
                .getResultStream()
                .map(UserRow::user)
                .filter(user -> user.isInside(scope))
                .map(User::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<User> find(UUID id) {
        return live(entities.find(UserRow.class, id)).map(UserRow::user);
    }

    @Override
    public Optional<User> findByEmail(String email) {
        return entities.createQuery(BY_EMAIL, UserRow.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .map(UserRow::user);
    }

    @Override
    public Optional<User> lock(UUID id) {
        return live(entities.find(UserRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(UserRow::user);
    }

    @Override
    public void lockAll() {
        entities.createNativeQuery(LOCK_ALL).getSingleResult();
    }

    @Override
    public long activeAdmins() {
        return entities.createQuery(ACTIVE_ADMINS, Long.class).getSingleResult();
    }

    @Override
    public List<User> active(Role role, DataScope scope) {
        return entities.createQuery(ACTIVE, UserRow.class)
                .setParameter("role", role)
                .getResultStream()
                .map(UserRow::user)
                .filter(user -> user.isInside(scope))
                .toList();
    }

    @Override
    public void add(User user, Credentials credentials) {
        entities.persist(UserRow.of(user, credentials));
    }

    @Override
    public void save(User user) {
        row(user.id()).take(user);
    }

    @Override
    public void remove(UUID id, Instant at) {
        row(id).delete(at);
    }

    @Override
    public Credentials credentials(UUID id) {
        return row(id).credentials().credentials();
    }

    @Override
    public void save(UUID id, Credentials changed) {
        var columns = row(id).credentials();
        if (!columns.passwordSetAt().equals(changed.passwordSetAt())) {
            entities.persist(PastPasswordRow.of(id, columns));
        }
        columns.take(changed);
    }

    @Override
    public void signedIn(UUID id, Instant at) {
        row(id).signedIn(at);
    }

    @Override
    public List<PasswordHash> passwords(UUID id, int most) {
        var past = entities.createQuery(PAST, String.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream();
        return Stream.concat(Stream.of(row(id).credentials().passwordHash()), past)
                .limit(most)
                .map(PasswordHash::parse)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(u) from UserRow u", Long.class)
                        .getSingleResult()
                == 0;
    }

    private UserRow row(UUID id) {
        return entities.find(UserRow.class, id);
    }

    private static Optional<UserRow> live(UserRow row) {
        return Optional.ofNullable(row).filter(UserRow::isLive);
    }
}
