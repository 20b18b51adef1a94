package org.tapgate.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.ApiKey;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.KnownKey;
import org.tapgate.identity.StoredKey;
import org.tapgate.platform.Entities;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

class JpaApplicationRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final Entities entities = new Entities();
    private final SnapshotVersions versions = new SnapshotVersions(new Sql(entities.database()));
    private final IdentityInMemory directory = new IdentityInMemory(versions);
    private final IdentityChanges changes = new IdentityChanges(versions, Runnable::run, directory);
    private final Client client = client("Shop");

    @Test
    void keeps_everything_about_a_client() {
        assertThat(this.<Optional<Client>>withClients(clients -> clients.find(client.id())))
                .contains(client);
    }

    @Test
    void keeps_everything_about_an_application() {
        var application = added("till", client);

        assertThat(found(application)).contains(application);
    }

    @Test
    void keeps_the_operators_application_which_has_no_client() {
        var own = ClientApplication.ofOperator(Ids.next(), "Management", NOW);
        run(register -> register.add(own));

        assertThat(found(own)).contains(own);
    }

    @Test
    void changes_name_and_scopes() {
        var application = added("till", client);
        var changed = application.replacedBy("kiosk", Set.of(ApplicationScope.REPORTS), NOW.plusSeconds(1));

        run(register -> {
            register.lock(application.id());
            register.save(changed);
        });

        assertThat(found(application)).contains(changed);
    }

    @Test
    void lists_those_of_the_scope_and_of_the_client_asked_for() {
        var other = client("Other");
        var till = added("till", client);
        var kiosk = added("kiosk", other);

        assertThat(ids(DataScope.EVERYTHING, Optional.empty())).containsExactly(kiosk.id(), till.id());
        assertThat(ids(DataScope.EVERYTHING, Optional.of(client.id()))).containsExactly(till.id());
        assertThat(ids(DataScope.ofClient(other.id()), Optional.empty())).containsExactly(kiosk.id());
        assertThat(ids(DataScope.ofClient(other.id()), Optional.of(client.id())))
                .isEmpty();
    }

    @Test
    void knows_that_a_client_is_in_use_until_its_applications_are_gone() {
        var application = added("till", client);
        assertThat(this.<Boolean>withClients(clients -> clients.isInUse(client.id())))
                .isTrue();

        run(register -> register.remove(application.id(), NOW));

        assertThat(this.<Boolean>withClients(clients -> clients.isInUse(client.id())))
                .isFalse();
    }

    @Test
    void finds_a_key_until_its_application_is_gone() {
        var application = added("till", client);
        var key = key(application, NOW);
        assertThat(found(key)).contains(key);

        run(register -> register.remove(application.id(), NOW));

        assertThat(found(key)).isEmpty();
    }

    @Test
    void lists_keys_newest_first_with_those_taken_back() {
        var application = added("till", client);
        var old = key(application, NOW.minusSeconds(60));
        var fresh = key(application, NOW);

        run(register -> register.save(old.revoked(NOW)));

        assertThat(this.<List<StoredKey>>with(register -> register.keysOf(application.id())))
                .containsExactly(fresh, old.revoked(NOW));
    }

    @Test
    void notes_the_latest_use_of_a_key_only() {
        var key = key(added("till", client), NOW);

        run(register -> register.used(key.keyId(), NOW.plusSeconds(2)));
        run(register -> register.used(key.keyId(), NOW.plusSeconds(1)));

        assertThat(found(key).flatMap(StoredKey::lastUsedAt)).contains(NOW.plusSeconds(2));
    }

    @Test
    void knows_a_key_in_memory_until_it_is_taken_back() {
        var application = added("till", client);
        var key = key(application, NOW);
        assertThat(inMemory(directory, key)).contains(new KnownKey(key, application));

        run(register -> register.save(key.revoked(NOW)));

        assertThat(inMemory(directory, key)).isEmpty();
    }

    @Test
    void knows_no_key_in_memory_of_an_application_that_is_gone() {
        var application = added("till", client);
        var key = key(application, NOW);

        run(register -> register.remove(application.id(), NOW));

        assertThat(inMemory(directory, key)).isEmpty();
    }

    @Test
    void knows_a_new_key_at_once_on_another_node_and_one_taken_back_when_it_looks() {
        var elsewhere = new IdentityInMemory(versions);
        assertThat(inMemory(elsewhere, key(added("kiosk", client), NOW))).isPresent();
        var key = key(added("till", client), NOW);
        assertThat(inMemory(elsewhere, key)).isPresent();

        run(register -> register.save(key.revoked(NOW)));
        look(elsewhere);

        assertThat(inMemory(elsewhere, key)).isEmpty();
    }

    @Test
    void reads_a_key_in_memory_without_a_statement() {
        var key = key(added("till", client), NOW);
        inMemory(directory, key);

        directory.entities = null;

        assertThat(directory.key(key.keyId())).isPresent();
    }

    @Test
    void knows_a_client_in_memory_with_its_changes_until_it_is_gone() {
        assertThat(clientInMemory()).contains(client);

        var dearer = new Client(
                client.id(), "Shop", "PLN", "POL", client.timeZone(), CaptureType.IMPLICIT, 2, NOW, NOW.plusSeconds(1));
        withClients(clients -> {
            clients.save(dearer);
            return null;
        });
        assertThat(clientInMemory()).contains(dearer);

        withClients(clients -> {
            clients.remove(client.id(), NOW);
            return null;
        });
        assertThat(clientInMemory()).isEmpty();
    }

    private Optional<Client> clientInMemory() {
        return entities.inTransaction(manager -> {
            directory.entities = manager;
            return directory.client(client.id());
        });
    }

    private Optional<KnownKey> inMemory(IdentityInMemory copy, StoredKey key) {
        return entities.inTransaction(manager -> {
            copy.entities = manager;
            return copy.key(key.keyId());
        });
    }

    private void look(IdentityInMemory copy) {
        entities.inTransaction(manager -> {
            copy.entities = manager;
            copy.refresh();
            return null;
        });
    }

    private Client client(String name) {
        var added = new Client(
                Ids.next(), name, "EUR", "POL", ZoneId.of("Europe/Warsaw"), CaptureType.EXPLICIT, 1, NOW, NOW);
        withClients(clients -> {
            clients.add(added);
            return null;
        });
        return added;
    }

    private ClientApplication added(String name, Client owner) {
        var scopes = Set.of(ApplicationScope.INTENTS, ApplicationScope.EVENTS);
        var application = ClientApplication.of(Ids.next(), owner.id(), name, scopes, NOW);
        run(register -> register.add(application));
        return application;
    }

    private StoredKey key(ClientApplication application, Instant createdAt) {
        var key =
                StoredKey.of(ApiKey.generate(), application.id(), createdAt, createdAt.plus(StoredKey.USUAL_LIFETIME));
        run(register -> register.add(key));
        return key;
    }

    private Optional<ClientApplication> found(ClientApplication application) {
        return with(register -> register.find(application.id()));
    }

    private Optional<StoredKey> found(StoredKey key) {
        return with(register -> register.key(key.keyId()));
    }

    private List<UUID> ids(DataScope scope, Optional<UUID> only) {
        return with(register -> register.page(scope, only, PageRequest.first(10))
                .map(ClientApplication::id)
                .items());
    }

    private void run(Consumer<JpaApplicationRegister> work) {
        with(register -> {
            work.accept(register);
            return null;
        });
    }

    private <T> T with(Function<JpaApplicationRegister, T> work) {
        return entities.inTransaction(manager -> {
            var register = new JpaApplicationRegister(changes);
            register.entities = manager;
            return work.apply(register);
        });
    }

    private <T> T withClients(Function<JpaClientRegister, T> work) {
        return entities.inTransaction(manager -> {
            var register = new JpaClientRegister(changes);
            register.entities = manager;
            return work.apply(register);
        });
    }
}
