package org.tapgate.wording.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;
import org.tapgate.wording.LanguageRanges;
import org.tapgate.wording.PosCodes;
import org.tapgate.wording.PosMessage;
import org.tapgate.wording.PosMessageFilter;
import org.tapgate.wording.SavedPosMessage;

class JdbcPosMessageRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final String CODE = "LIMIT_EXCEEDED";

    private final DataSource database = Database.fresh();

    private final Sql sql = new Sql(database);

    private final SnapshotVersions versions = new SnapshotVersions(sql);

    private final PosMessagesInMemory copy = new PosMessagesInMemory(versions, sql);

    private final JdbcPosMessageRegister register = new JdbcPosMessageRegister(sql, versions, Runnable::run, copy);

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "es", "it"})
    void every_code_is_shipped_in_every_language(String language) {
        for (String code : PosCodes.ALL) {
            assertThat(copy.index()
                            .find(code, LanguageRanges.of(language), null)
                            .language())
                    .as(code)
                    .isEqualTo(language);
        }
    }

    @Test
    void a_message_is_there_once_for_a_code_a_language_and_a_client() {
        assertThat(register.add(message("de", "Limit erreicht"), NOW)).isTrue();
        assertThat(register.add(message("de", "Limit überschritten"), NOW)).isFalse();
    }

    @Test
    void the_copy_in_memory_follows_every_change() {
        assertThat(shown("de")).isEqualTo("The usage limit for this card is exceeded.");
        var added = message("de", "Limit erreicht");
        register.add(added, NOW);
        assertThat(shown("de")).isEqualTo("Limit erreicht");
        var next = new SavedPosMessage(added.id(), 2, new PosMessage(CODE, "de", "Schluss", null));
        assertThat(register.replace(next, NOW)).isTrue();
        assertThat(shown("de")).isEqualTo("Schluss");
        assertThat(register.replace(next, NOW)).isFalse();
        assertThat(register.delete(added.id(), 2, NOW)).isTrue();
        assertThat(shown("de")).isEqualTo("The usage limit for this card is exceeded.");
        assertThat(register.find(added.id())).isEmpty();
    }

    @Test
    void another_message_of_the_same_kind_is_noticed() {
        var added = message("de", "Limit erreicht");
        register.add(added, NOW);

        assertThat(register.isTaken(added.id(), added.message())).isFalse();
        assertThat(register.isTaken(added.id(), new PosMessage(CODE, "pl", "x", null)))
                .isTrue();
        assertThat(register.isTaken(added.id(), new PosMessage(CODE, "pl", "x", Ids.next())))
                .isFalse();
    }

    @Test
    void pages_hold_everything_once() {
        var order = SortOrder.by("language");
        var filter = new PosMessageFilter(Optional.empty(), Optional.empty(), order);
        int found = 0;
        var page = register.page(filter, PageRequest.first(7));
        while (page.nextCursor().isPresent()) {
            found += page.items().size();
            var place = page.nextCursor().flatMap(cursor -> Cursor.decode(cursor, SortOrder.CURSOR_PARTS));
            page = register.page(filter, new PageRequest(7, place));
        }

        assertThat(found + page.items().size()).isEqualTo(4 * PosCodes.ALL.size());
    }

    @Test
    void filters_are_combined() {
        var filter = new PosMessageFilter(Optional.of(CODE), Optional.of("it"), SortOrder.by("code"));

        assertThat(register.page(filter, PageRequest.first(7)).items())
                .extracting(SavedPosMessage::message)
                .extracting(PosMessage::code, PosMessage::language)
                .containsExactly(tuple(CODE, "it"));
    }

    private String shown(String language) {
        return copy.index().find(CODE, LanguageRanges.of(language), null).text();
    }

    private static SavedPosMessage message(String language, String text) {
        UUID id = Ids.next();
        return new SavedPosMessage(id, 1, new PosMessage(CODE, language, text, null));
    }
}
