package org.tapgate.pos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code ./tapgate pos lists} and {@code ./tapgate pos report}: what a terminal does about times without a line. */
final class OfflineCommands {

    private final Arguments arguments;

    private final Memory memory;

    private final Terminal terminal;

    OfflineCommands(Arguments arguments, Memory memory, Terminal terminal) {
        this.arguments = arguments;
        this.memory = memory;
        this.terminal = terminal;
    }

    /** Fetches both lists, and says what they say about a card when one is named. */
    Answer lists(CardReader card) throws IOException, Arguments.Misuse {
        var ranges = terminal.fallbackBinRanges();
        var whitelist = terminal.whitelistedPans();
        if (!ranges.isOk() || !whitelist.isOk()) {
            return ranges.isOk() ? whitelist : ranges;
        }
        var both = Answer.JSON.createObjectNode();
        both.set("fallbackBinRanges", ranges.json());
        both.set("whitelistedPans", whitelist.json());
        var pan = card.panIfGiven();
        if (pan.isPresent()) {
            var lists = new OfflineLists(ranges.json(), whitelist.json());
            both.put("offline", lists.leaveFor(pan.get(), offlineKey()).name());
        }
        return new Answer(ranges.status(), Map.of(), both.toString());
    }

    private OfflineKey offlineKey() throws Arguments.Misuse {
        if (memory.offlineKey() == null || memory.offlineKey().isEmpty()) {
            throw new Arguments.Misuse("this terminal was paired before it could keep its offline key: pair it again");
        }
        return OfflineKey.open(memory.offlineKey(), memory.key());
    }

    /** Sends a report from a file, or of one entry; with the name of a report, asks what became of it. */
    Answer report(CardReader card, Guests guests) throws IOException, Arguments.Misuse {
        var name = arguments.word(1);
        if (name.isPresent()) {
            return terminal.reportResults(name.get());
        }
        var file = arguments.optional("file", "");
        return file.isEmpty()
                ? terminal.report(ofOne(card, guests))
                : terminal.report(Answer.JSON.readTree(Files.readString(Path.of(file))));
    }

    private Map<String, Object> ofOne(CardReader card, Guests guests) throws IOException, Arguments.Misuse {
        var pan = card.panIfGiven()
                .orElseThrow(() -> new Arguments.Misuse("--pan is missing, or --file, or the name of a report"));
        var now = InstantSource.offset(InstantSource.system(), memory.serverAhead())
                .instant();
        var entry = Map.of(
                "offlineId", UUID.randomUUID().toString(),
                "occurredAt", arguments.optional("at", now.toString()),
                "method", arguments.optional("method", "BIN_RANGE"),
                "card", Map.of("pan", pan),
                "readMethod", card.readMethod(),
                "guests", guests);
        return Map.of("reportId", UUID.randomUUID().toString(), "entries", List.of(entry));
    }
}
