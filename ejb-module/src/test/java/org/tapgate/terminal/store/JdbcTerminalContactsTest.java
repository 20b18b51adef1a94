package org.tapgate.terminal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.terminal.store.TerminalsOnDatabase.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.SilentTerminal;
import org.tapgate.terminal.TerminalContacts;

class JdbcTerminalContactsTest {

    private final TerminalsOnDatabase terminals = new TerminalsOnDatabase();

    @BeforeEach
    void add() {
        terminals.added("SN1");
        terminals.added("SN2");
        all("PAIRED");
    }

    @Test
    void a_terminal_that_is_silent_is_taken_once_and_again_after_it_came_back() {
        heard(Map.of(serial("SN1"), NOW, serial("SN2"), NOW.plusSeconds(60)));

        assertThat(silentSince(NOW.plusSeconds(1)))
                .containsExactly(new SilentTerminal(terminals.found("SN1").id(), serial("SN1"), null, NOW));
        assertThat(silentSince(NOW.plusSeconds(1))).as("it was told").isEmpty();

        heard(Map.of(serial("SN1"), NOW.plusSeconds(90)));
        assertThat(silentSince(NOW.plusSeconds(1))).as("it came back").isEmpty();
        assertThat(silentSince(NOW.plusSeconds(100)))
                .extracting(SilentTerminal::serialNumber)
                .containsExactlyInAnyOrder(serial("SN1"), serial("SN2"));
    }

    @Test
    void what_another_node_heard_before_does_not_put_the_time_back() {
        heard(Map.of(serial("SN1"), NOW.plusSeconds(60)));
        heard(Map.of(serial("SN1"), NOW, serial("SN9"), NOW));

        assertThat(silentSince(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_terminal_that_is_not_paired_is_not_missed() {
        heard(Map.of(serial("SN1"), NOW));
        all("NOT_PAIRED");

        assertThat(silentSince(NOW.plusSeconds(60))).isEmpty();
    }

    private void all(String status) {
        new Sql(terminals.database)
                .call("setting up", connection -> Rows.update(connection, "update terminal set status = ?", status));
    }

    private void heard(Map<SerialNumber, Instant> last) {
        inTransaction(contacts -> {
            contacts.heard(last);
            return true;
        });
    }

    private List<SilentTerminal> silentSince(Instant before) {
        return inTransaction(contacts -> contacts.takeSilent(before, NOW, 10));
    }

    private <T> T inTransaction(Function<TerminalContacts, T> work) {
        return Database.transaction(
                terminals.database, transaction -> work.apply(new JdbcTerminalContacts(new Sql(transaction))));
    }

    private static SerialNumber serial(String text) {
        return new SerialNumber(text);
    }
}
