package org.tapgate.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tapgate.it.stack.Stack;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Terminal;
import org.tapgate.pos.TerminalKey;
import org.tapgate.pos.TerminalToken;

/** A lounge with some terminals, each with cards of its own, and tokens made beforehand. */
final class BenchSite {

    private static final int TERMINALS = 8;

    private static final int TOKENS_EACH = 32;

    private static final int TOKEN_LIFE_MINUTES = 55;

    private static final String ICA = "8800";

    private final Stack stack;

    private final Backoffice backoffice;

    BenchSite(Stack stack) {
        this.stack = stack;
        this.backoffice = Backoffice.of(stack.connection(), stack.bootstrap());
    }

    /** Sets it up and writes the file of tokens that {@code tapgate.lua} reads. */
    Path setUp(Path folder) throws IOException {
        var lounge = backoffice.createLounge("Bench lounge");
        backoffice.create("rulesets", Rulesets.free("Bench", ICA, lounge));
        var lines = new ArrayList<String>();
        for (int number = 0; number < TERMINALS; number++) {
            var bin = "53880" + number;
            backoffice.createAccountRange(bin, bin, ICA, "MCG");
            lines.addAll(tokens(bin, pair("BENCH-" + number, lounge)));
        }
        return Files.write(folder.resolve("tokens.txt"), lines);
    }

    private Terminal pair(String serialNumber, String lounge) throws IOException {
        var terminal = new Terminal(stack.connection(), serialNumber, TerminalKey.generate(), InstantSource.system());
        var answer = terminal.pair(backoffice.createTerminal(serialNumber, lounge));
        if (!answer.isOk()) {
            throw new IOException("pairing: " + answer.status() + " " + answer.body());
        }
        return terminal;
    }

    /** Different tokens, all good for the whole run. */
    private static List<String> tokens(String bin, Terminal terminal) {
        var now = Instant.now(Clock.systemUTC());
        var lines = new ArrayList<String>();
        for (int number = 0; number < TOKENS_EACH; number++) {
            var issued = now.minusSeconds(number);
            var claims = Map.of(
                    "sub", terminal.serialNumber(),
                    "iat", issued.getEpochSecond(),
                    "exp", issued.plus(TOKEN_LIFE_MINUTES, ChronoUnit.MINUTES).getEpochSecond());
            lines.add(bin + " " + TerminalToken.of(Map.of("alg", "RS256", "typ", "JWT"), claims, terminal.key()));
        }
        return lines;
    }
}
