package org.tapgate.order.gateway;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tapgate.order.iso8583.BackOff;
import org.tapgate.order.iso8583.LinkSettings;
import org.tapgate.reference.StandardCodes;

/**
 * The settings {@code tapgate.acquirer.*} of a host.
 *
 * @param link where it is
 * @param questions who we are to it
 */
record HostSettings(LinkSettings link, HostQuestions questions) {

    private static final int HIGHEST_PORT = 65_535;

    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** An intent waits 40 s for its answer, and is asked for twice. */
    private static final Duration LONGEST_TIME_OUT = Duration.ofSeconds(18);

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    /**
     * Reads all of them; an error that names every fault when they cannot be used.
     *
     * @param codes the currencies that the host is told of by their numbers
     */
    static HostSettings read(Function<String, Optional<String>> settings, StandardCodes codes) {
        var reader = new Reader(settings, new ArrayList<>());
        var link = new LinkSettings(
                reader.text("host", ".+", "the name or address of the acquirer's host"),
                reader.port(),
                reader.duration("timeout", "PT10S", LONGEST_TIME_OUT),
                reader.duration("echo", "PT30S", LONGEST_SILENCE),
                BackOff.USUAL);
        var questions = new HostQuestions(
                reader.text("terminal", "[ -~]{1,8}", "1 to 8 characters"),
                reader.text("merchant", "[ -~]{1,15}", "1 to 15 characters"),
                reader.text("institution", "[0-9]{1,11}", "1 to 11 digits"),
                codes);
        if (!reader.faults().isEmpty()) {
            throw new IllegalStateException("The acquirer cannot be used: " + String.join("; ", reader.faults()));
        }
        return new HostSettings(link, questions);
    }

    /** Reads one setting after another, and goes on after a fault. */
    private record Reader(Function<String, Optional<String>> settings, List<String> faults) {

        String text(String name, String form, String words) {
            var value = value(name).orElse("");
            if (!Pattern.matches(form, value)) {
                fault(name, words);
            }
            return value;
        }

        int port() {
            var text = text("port", "[0-9]{1,5}", "a port");
            int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
            if (port > HIGHEST_PORT) {
                fault("port", "a port");
            }
            return port;
        }

        Duration duration(String name, String usual, Duration longest) {
            var words = "a duration from " + SHORTEST + " to " + longest;
            try {
                var duration = Duration.parse(value(name).orElse(usual));
                if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(longest) > 0) {
                    fault(name, words);
                }
                return duration;
            } catch (DateTimeParseException none) {
                fault(name, words);
                return longest;
            }
        }

        private Optional<String> value(String name) {
            return settings.apply("tapgate.acquirer." + name).map(String::strip);
        }

        private void fault(String name, String words) {
            faults.add("tapgate.acquirer." + name + " is " + words);
        }
    }
}
