package org.tapgate.location.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.location.store.LocationsOnDatabase.NOW;
import static org.tapgate.location.store.LocationsOnDatabase.lounge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDetails;
import org.tapgate.location.LocationFilter;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

class JpaLocationRegisterTest {

    private static final DataScope ALL = DataScope.EVERYTHING;

    private final LocationsOnDatabase locations = new LocationsOnDatabase();

    @Test
    void keepsEverythingAboutALocation() {
        var client = Ids.next();
        var details = new LocationDetails(
                "Łódź T1", "POL", "LOUNGE", "94-328", "Łódź", "Gen. Maczka 35", 0, "Asia/Tokyo", client);

        var added = locations.added(details);

        assertThat(added).isEqualTo(new Location(added.id(), details, 1, NOW, NOW));
        assertThat(found(added.id(), ALL)).contains(added);
    }

    @Test
    void countsTheVersionsOfALocation() {
        var added = locations.added(lounge("Old"));
        var later = NOW.plusSeconds(1);

        var replaced = locations.with(register -> {
            register.lock(added.id(), ALL);
            return register.replace(added.id(), lounge("New"), later);
        });

        assertThat(replaced).isEqualTo(new Location(added.id(), lounge("New"), 2, NOW, later));
        assertThat(found(added.id(), ALL)).contains(replaced);
    }

    @Test
    void hidesWhatWasTakenOut() {
        var added = locations.added(lounge("Gone"));
        remove(added);

        assertThat(found(added.id(), ALL)).isEmpty();
        assertThat(names(filter("name"), ALL)).isEmpty();
        assertThat(locked(added.id(), ALL)).isEmpty();
    }

    @Test
    void findsByCountryServiceAndPartOfTheName() {
        locations.added(lounge("Chopin 100%"));
        locations.added(lounge("Balice"));
        locations.added(new LocationDetails("Chopin", "POL", "FAST_LINE", "1", "W", null, null, null, null));
        locations.added(new LocationDetails("Barajas", "ESP", "LOUNGE", "1", "M", null, null, null, null));

        assertThat(names(filter(Optional.of("POL"), Optional.empty(), Optional.of("LOUNGE")), ALL))
                .containsExactly("Balice", "Chopin 100%");
        assertThat(names(filter(Optional.empty(), Optional.of("cHOP"), Optional.empty()), ALL))
                .containsExactly("Chopin", "Chopin 100%");
        assertThat(names(filter(Optional.empty(), Optional.of("0%"), Optional.empty()), ALL))
                .containsExactly("Chopin 100%");
        assertThat(names(filter(Optional.empty(), Optional.of("'_"), Optional.empty()), ALL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, false", "name, true", "city, false", "country, true", "service, false"})
    void pagesThroughAllOnceInAnyOrderThoughSomeAreEqual(String field, boolean descending) {
        Stream.of("b", "a", "c", "b", "a", "d", "b").forEach(name -> locations.added(lounge(name)));
        var filter = filter(new SortOrder(field, descending));

        var seen = new ArrayList<Location>();
        Optional<Cursor> after = Optional.empty();
        do {
            var page = page(filter, ALL, new PageRequest(2, after));
            seen.addAll(page.items());
            after = page.nextCursor().flatMap(text -> Cursor.decode(text, SortOrder.CURSOR_PARTS));
        } while (after.isPresent());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(page(filter, ALL, PageRequest.first(200)).items());
    }

    @Test
    void showsNobodyMoreThanTheirScope() {
        var client = Ids.next();
        var mine = locations.added(lounge("Mine"));
        var clients =
                locations.added(new LocationDetails("Client's", "POL", "LOUNGE", "1", "W", null, null, null, client));

        assertCut(new DataScope(ScopeKind.LOC, Set.of(mine.id().toString())), mine, clients);
        assertCut(DataScope.ofClient(client), clients, mine);
        assertThat(names(filter("name"), new DataScope(ScopeKind.LOC, Set.of())))
                .isEmpty();
        assertThat(names(filter("name"), new DataScope(ScopeKind.ICA, Set.of("1234"))))
                .isEmpty();
    }

    @Test
    void isFollowedByTheDirectoryInMemory() {
        var added = locations.added(lounge("Old"));
        assertThat(inMemory(added.id())).contains(added);

        var replaced = locations.with(register -> register.replace(added.id(), lounge("New"), NOW));
        locations.directory(directory -> {
            directory.refresh();
            return null;
        });
        assertThat(inMemory(added.id())).contains(replaced);

        remove(replaced);
        locations.directory(directory -> {
            directory.refresh();
            return null;
        });
        assertThat(inMemory(added.id())).isEmpty();
    }

    private void assertCut(DataScope scope, Location inside, Location outside) {
        assertThat(names(filter("name"), scope))
                .containsExactly(inside.details().name());
        assertThat(found(inside.id(), scope)).isPresent();
        assertThat(found(outside.id(), scope)).isEmpty();
        assertThat(locked(outside.id(), scope)).isEmpty();
    }

    private void remove(Location location) {
        locations.with(register -> {
            register.remove(location.id(), NOW);
            return null;
        });
    }

    private Optional<Location> found(UUID id, DataScope scope) {
        return locations.with(register -> register.find(id, scope));
    }

    private Optional<Location> locked(UUID id, DataScope scope) {
        return locations.with(register -> register.lock(id, scope));
    }

    private Optional<Location> inMemory(UUID id) {
        return locations.directory(directory -> directory.find(id));
    }

    private List<String> names(LocationFilter filter, DataScope scope) {
        return page(filter, scope, PageRequest.first(10)).items().stream()
                .map(location -> location.details().name())
                .toList();
    }

    private Page<Location> page(LocationFilter filter, DataScope scope, PageRequest page) {
        return locations.with(register -> register.page(filter, scope, page));
    }

    private static LocationFilter filter(String order) {
        return filter(SortOrder.by(order));
    }

    private static LocationFilter filter(SortOrder order) {
        return new LocationFilter(Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    private static LocationFilter filter(Optional<String> country, Optional<String> name, Optional<String> service) {
        return new LocationFilter(country, name, service, SortOrder.by("name"));
    }
}
