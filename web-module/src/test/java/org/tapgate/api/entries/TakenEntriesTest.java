package org.tapgate.api.entries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.boundary.EntryExports;
import org.tapgate.api.json.Json;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

class TakenEntriesTest {

    /** A door to so many entries, which notes the pages that are asked for. */
    private static final class Door extends EntryExports {

        private final List<Entry> entries;

        private final List<PageRequest> asked = new ArrayList<>();

        Door(int count) {
            entries = IntStream.range(0, count)
                    .mapToObj(number -> SomeEntries.paid(number, "Bank", "wrong card"))
                    .toList();
        }

        @Override
        public Page<Entry> page(EntryFilter filter, PageRequest page) {
            asked.add(page);
            var after = page.after().map(place -> place.parts().get(1));
            var rest = entries.stream()
                    .skip(after.map(this::behind).orElse(0))
                    .limit(page.limit() + 1L)
                    .toList();
            return Page.of(rest, page.limit(), EntryArchive::placeOf);
        }

        private int behind(String id) {
            return 1
                    + entries.stream()
                            .map(entry -> entry.id().toString())
                            .toList()
                            .indexOf(id);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 201, 1_000})
    void every_entry_comes_once_and_never_more_than_a_page_of_them_at_once(int count) throws IOException {
        var door = new Door(count);
        var read = new ArrayList<Entry>();

        new TakenEntries(door, EntryFilter.ALL).forEach(read::add);

        assertThat(read).containsExactlyElementsOf(door.entries);
        assertThat(door.asked)
                .hasSize(Math.max(1, (count + 199) / 200))
                .allSatisfy(page -> assertThat(page.limit()).isEqualTo(200));
    }

    @Test
    void a_report_in_json_is_one_document() throws IOException {
        var out = new ByteArrayOutputStream();

        new EntryItems(EntryFields.of(ReportDetail.DETAILED, false))
                .write(new TakenEntries(new Door(201), EntryFilter.ALL), out);

        JsonNode report = Json.MAPPER.readTree(out.toByteArray());
        assertThat(report.path("items")).hasSize(201);
        assertThat(report.at("/items/200/charged/amount").asInt()).isEqualTo(2500);
        assertThat(report.at("/items/0/trace").isArray()).isTrue();
    }
}
