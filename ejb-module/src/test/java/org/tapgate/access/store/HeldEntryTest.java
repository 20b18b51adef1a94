package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryStatus;
import org.tapgate.card.KnownCard;

/** An entry is held by one while another replaces its card, on connections of their own. */
@Timeout(60)
class HeldEntryTest {

    private final StoredEntries entries = new StoredEntries();

    private final KnownCard card = entries.newCard();

    private final KnownCard successor = entries.newCard();

    private final Entry entry = entries.added(entries.entry(card).status(EntryStatus.PENDING));

    @Test
    void whoever_waits_behind_a_replacement_gets_the_entry_as_the_new_cards() {
        var found = new AtomicReference<CompletableFuture<Optional<Entry>>>();

        entries.replace(card, successor, () -> {
            found.set(CompletableFuture.supplyAsync(() -> entries.hold(entry.id())));
            entries.awaitWaiting();
        });

        assertThat(found.get().join())
                .hasValueSatisfying(held -> assertThat(held.card().id()).isEqualTo(successor.id()));
    }

    @Test
    void a_replacement_waits_for_whoever_holds_the_entry() {
        var replaced = new AtomicReference<CompletableFuture<Void>>();

        entries.call(store -> {
            store.hold(entry.id(), "SN1");
            replaced.set(CompletableFuture.runAsync(() -> entries.replace(card, successor)));
            entries.awaitWaiting();
            return store.hold(entry.id(), "SN1");
        });

        assertThatCode(replaced.get()::join).doesNotThrowAnyException();
        assertThat(entries.hold(entry.id()))
                .hasValueSatisfying(held -> assertThat(held.card().id()).isEqualTo(successor.id()));
    }

    @Test
    void of_another_terminal_there_is_nothing_to_hold() {
        Optional<Entry> found = entries.call(store -> store.hold(entry.id(), "SN2"));

        assertThat(found).isEmpty();
    }
}
