package org.tapgate.terminal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.terminal.store.TerminalsOnDatabase.FAST_LINE;
import static org.tapgate.terminal.store.TerminalsOnDatabase.LOUNGE;
import static org.tapgate.terminal.store.TerminalsOnDatabase.NOW;
import static org.tapgate.terminal.store.TerminalsOnDatabase.at;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.TerminalStatus;

class JpaTerminalRegisterTest {

    private static final DataScope ALL = DataScope.EVERYTHING;

    private final TerminalsOnDatabase terminals = new TerminalsOnDatabase();

    @Test
    void keepsEverythingAboutATerminal() {
        var serialNumber = new SerialNumber("SN-1");
        var details = new TerminalDetails(LOUNGE, "PAX A920", "POS 7", Ids.next(), Ids.next());

        var added = terminals
                .managing(register -> register.add(Ids.next(), serialNumber, details, NOW))
                .orElseThrow();

        assertThat(added)
                .isEqualTo(
                        new Terminal(added.id(), serialNumber, details, TerminalStatus.NOT_PAIRED, null, 1, NOW, NOW));
        assertThat(terminals.found("SN-1")).isEqualTo(added);
    }

    @Test
    void givesASerialNumberToOneTerminalAtATime() {
        var first = terminals.added("SN-1");
        assertThat(add("SN-1")).isEmpty();
        assertThat(add("sn-1")).isPresent();

        retire(first, TerminalStatus.DELETED);
        assertThat(find("SN-1", ALL)).isEmpty();
        assertThat(add("SN-1")).isPresent();
    }

    @Test
    void movesATerminalToAnotherPlace() {
        var added = terminals.added("SN-1");
        var later = NOW.plusSeconds(1);

        var moved = terminals.managing(register -> {
            register.lock(added.serialNumber(), ALL);
            return register.replace(added.id(), at(FAST_LINE), later);
        });

        assertThat(moved.details()).isEqualTo(at(FAST_LINE));
        assertThat(moved.version()).isEqualTo(2);
        assertThat(terminals.found("SN-1")).isEqualTo(moved);
    }

    @Test
    void findsByStatusPlaceAndGroup() {
        var group = Ids.next();
        terminals.added("SN-1");
        terminals.managing(register -> register.add(
                Ids.next(), new SerialNumber("SN-2"), new TerminalDetails(FAST_LINE, null, null, group, null), NOW));

        assertThat(numbers(filter(Optional.of(TerminalStatus.NOT_PAIRED), Optional.empty(), Optional.empty())))
                .containsExactly("SN-1", "SN-2");
        assertThat(numbers(filter(Optional.of(TerminalStatus.PAIRED), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(numbers(filter(Optional.empty(), Optional.of(FAST_LINE), Optional.empty())))
                .containsExactly("SN-2");
        assertThat(numbers(filter(Optional.empty(), Optional.empty(), Optional.of(group))))
                .containsExactly("SN-2");
    }

    @Test
    void pagesBySerialNumber() {
        List.of("C", "A", "B").forEach(terminals::added);
        var order = new SortOrder("serialNumber", true);
        var filter = new TerminalFilter(Optional.empty(), Optional.empty(), Optional.empty(), order);

        var first = terminals.managing(register -> register.page(filter, ALL, PageRequest.first(2)));
        var cursor = Cursor.decode(first.nextCursor().orElseThrow(), SortOrder.CURSOR_PARTS);
        var second = terminals.managing(register -> register.page(filter, ALL, new PageRequest(2, cursor)));

        assertThat(first.items())
                .extracting(terminal -> terminal.serialNumber().value())
                .containsExactly("C", "B");
        assertThat(second.items())
                .extracting(terminal -> terminal.serialNumber().value())
                .containsExactly("A");
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void showsNobodyMoreThanTheirScope() {
        var client = Ids.next();
        terminals.added("SN-1");
        terminals.managing(register -> register.add(
                Ids.next(), new SerialNumber("SN-2"), new TerminalDetails(FAST_LINE, null, null, null, client), NOW));

        assertCut(new DataScope(ScopeKind.LOC, Set.of(LOUNGE.toString())), "SN-1", "SN-2");
        assertCut(DataScope.ofClient(client), "SN-2", "SN-1");
        assertCut(new DataScope(ScopeKind.DEV, Set.of("SN-1")), "SN-1", "SN-2");
        assertThat(numbers(new DataScope(ScopeKind.LOC, Set.of()))).isEmpty();
        assertThat(numbers(new DataScope(ScopeKind.ICA, Set.of("1234")))).isEmpty();
    }

    private void assertCut(DataScope scope, String inside, String outside) {
        assertThat(numbers(scope)).containsExactly(inside);
        assertThat(find(inside, scope)).isPresent();
        assertThat(find(outside, scope)).isEmpty();
    }

    private Optional<Terminal> add(String serialNumber) {
        return terminals.managing(
                register -> register.add(Ids.next(), new SerialNumber(serialNumber), at(LOUNGE), NOW));
    }

    private Optional<Terminal> find(String serialNumber, DataScope scope) {
        return terminals.managing(register -> register.find(new SerialNumber(serialNumber), scope));
    }

    private void retire(Terminal terminal, TerminalStatus status) {
        terminals.managing(register -> register.retire(terminal.id(), status, NOW));
    }

    private List<String> numbers(DataScope scope) {
        return numbers(filter(Optional.empty(), Optional.empty(), Optional.empty()), scope);
    }

    private List<String> numbers(TerminalFilter filter) {
        return numbers(filter, ALL);
    }

    private List<String> numbers(TerminalFilter filter, DataScope scope) {
        return terminals.managing(register -> register.page(filter, scope, PageRequest.first(10))).items().stream()
                .map(terminal -> terminal.serialNumber().value())
                .toList();
    }

    private static TerminalFilter filter(
            Optional<TerminalStatus> status, Optional<UUID> location, Optional<UUID> group) {
        return new TerminalFilter(status, location, group, SortOrder.by("serialNumber"));
    }
}
