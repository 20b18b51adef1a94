package org.tapgate.pos;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What {@code ./tapgate pos} does with payment and refund intents. */
final class IntentCommand {

    static final String HELP = """
            ./tapgate pos next    [--wait SECONDS]  fetch the intent that waits, at most 25 s
            ./tapgate pos process [INTENT_ID] --pan PAN --expiry YYYY-MM [--read ...]  read a card for it
            ./tapgate pos finish  [INTENT_ID]       the cardholder knows the outcome
            ./tapgate pos drop    [INTENT_ID] [--reason TEXT]  give it up before a card was read
            ./tapgate pos fail    [INTENT_ID] --code CODE [--reason TEXT]  the terminal cannot do it
            ./tapgate pos serve   --pan PAN --expiry YYYY-MM [--wait SECONDS]  fetch, process and finish one
            Without INTENT_ID the intent that the terminal has is meant.
            """;

    private static final int LONGEST_WAIT = 25;

    private static final int NO_CONTENT = 204;

    private final Terminal terminal;

    private final Arguments arguments;

    IntentCommand(Terminal terminal, Arguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
    }

    static boolean knows(String verb) {
        return switch (verb) {
            case "next", "process", "finish", "drop", "fail", "serve" -> true;
            default -> false;
        };
    }

    /** Carries a command out; the card is needed for two of them only. */
    Answer carryOut(String verb, CardReader reader) throws IOException, Arguments.Misuse {
        return switch (verb) {
            case "next" -> terminal.nextIntent(seconds());
            case "process" -> terminal.process(intentId(), reader.read(), reader.readMethod());
            case "finish" -> terminal.intent(intentId(), "finish", Map.of());
            case "drop" -> terminal.intent(intentId(), "cancel", withReason("reason", Map.of()));
            case "fail" ->
                terminal.intent(intentId(), "fail", withReason("detail", Map.of("code", arguments.required("code"))));
            case "serve" -> serve(reader);
            default -> throw new Arguments.Misuse("there is no command " + verb);
        };
    }

    private Answer serve(CardReader reader) throws IOException, Arguments.Misuse {
        var fetched = terminal.nextIntent(seconds());
        if (!fetched.isOk() || fetched.status() == NO_CONTENT) {
            return fetched;
        }
        var id = fetched.text("/intentId");
        var processed = terminal.process(id, reader.read(), reader.readMethod());
        return "PROCESSED".equals(processed.text("/state")) ? terminal.intent(id, "finish", Map.of()) : processed;
    }

    private Map<String, Object> withReason(String field, Map<String, Object> body) {
        var reason = arguments.optional("reason", "");
        var all = new HashMap<>(body);
        if (!reason.isEmpty()) {
            all.put(field, reason);
        }
        return all;
    }

    private String intentId() throws IOException, Arguments.Misuse {
        var named = arguments.word(1);
        if (named.isPresent()) {
            return named.get();
        }
        var held = terminal.nextIntent(0);
        if (held.status() == NO_CONTENT || !held.isOk()) {
            throw new Arguments.Misuse("this terminal has no intent: name its INTENT_ID");
        }
        return held.text("/intentId");
    }

    private int seconds() throws Arguments.Misuse {
        int wanted = arguments.count("wait");
        if (wanted > LONGEST_WAIT) {
            throw new Arguments.Misuse("--wait is at most " + LONGEST_WAIT);
        }
        return wanted;
    }
}
