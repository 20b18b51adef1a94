package org.tapgate.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tapgate.intent.IntentRule.Effect;

/** The page about the machines is drawn from the machines; a change of one is copied from {@code target}. */
class MachinePageTest {

    private static final Path PAGE = Path.of("../docs/intent-machines.md");

    private static final Path DRAWN = Path.of("target/intent-machines.md");

    @Test
    void the_page_shows_the_machines_as_they_are() throws IOException {
        var drawn = "# The life of an intent\n\nDrawn from `PaymentMachine` and `RefundMachine`; the build compares."
                + " `GET /api/v1/intent-machines` serves the same.\n"
                + section("Payment intent", IntentKind.PAYMENT)
                + section("Refund intent", IntentKind.REFUND);
        Files.writeString(DRAWN, drawn);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("copy ejb-module/%s to docs", DRAWN)
                .isEqualTo(drawn);
    }

    private static String section(String title, IntentKind kind) {
        var rules = kind.machine().rules();
        var edges = rules.stream()
                .filter(rule -> rule.effect() == Effect.MOVES)
                .map(MachinePageTest::edge)
                .collect(Collectors.joining());
        var rows = rules.stream().map(MachinePageTest::row).collect(Collectors.joining());
        return "\n## " + title + "\n\n```mermaid\nstateDiagram-v2\n" + edges + "```\n\n"
                + "| # | State | Event | Actor | Next | Guard, effect |\n|---|---|---|---|---|---|\n" + rows;
    }

    private static String edge(IntentRule rule) {
        var from = rule.from().isEmpty() ? "[*]" : names(rule.from());
        return "    %s --> %s: %s %s%n".formatted(from, rule.to(), rule.id(), names(rule.on()));
    }

    private static String row(IntentRule rule) {
        var actors = rule.on().stream().map(IntentEvent::actor).collect(Collectors.toSet());
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        rule.id(),
                        rule.from().isEmpty() ? "-" : names(rule.from()),
                        rule.on().isEmpty() ? "any other" : names(rule.on()),
                        actors.isEmpty() ? "any" : names(actors),
                        switch (rule.effect()) {
                            case MOVES -> rule.to().name();
                            case NOTES -> "unchanged, noted";
                            case REFUSES -> "unchanged, refused";
                        },
                        rule.note());
    }

    private static <E extends Enum<E>> String names(Set<E> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
