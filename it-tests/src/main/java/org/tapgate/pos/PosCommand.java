package org.tapgate.pos;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** {@code ./tapgate pos}: a terminal on the command line. */
public final class PosCommand {

    static final int DONE = 0;

    static final int REFUSED = 1;

    static final int MISUSED = 2;

    static final int UNREACHABLE = 3;

    private static final String HELP = """
            ./tapgate pos pair    --serial SERIAL --code CODE [--url http://127.0.0.1:8080]
            ./tapgate pos check   --pan PAN --expiry YYYY-MM [--read CONTACTLESS|CHIP|MAGSTRIPE|MANUAL]
            ./tapgate pos confirm [ACCESS_ID] [--adults N] [--children N] [--under-age N]
            ./tapgate pos cancel  [ACCESS_ID] [--reason TEXT]
            ./tapgate pos lists   [--pan PAN]
            ./tapgate pos report  --pan PAN [--at TIME] [--method BIN_RANGE|WHITELIST] [--adults N] ...
            ./tapgate pos report  --file REPORT.json | REPORT_ID

            %s--state FILE  where this terminal keeps its key (~/.tapgate/pos.json)
            --json        print the answer as it came
            --pan -       read the card number from the standard input, so that no history keeps it
            Without ACCESS_ID the last checked entry is meant. Test cards only.
            lists fetches what the terminal decides by while nobody answers; report tells what happened meanwhile.
            Ends with 0 when Tapgate agreed, 1 when it refused, 2 for a wrong command, 3 when nobody answers.
            """.formatted(IntentCommand.HELP);

    private final Arguments arguments;

    private final Path file;

    private PosCommand(Arguments arguments) {
        this.arguments = arguments;
        this.file = Path.of(arguments.optional("state", System.getProperty("user.home") + "/.tapgate/pos.json"));
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String... line) {
        System.exit(run(System.out, System.err, line));
    }

    static int run(PrintStream out, PrintStream err, String... line) {
        try {
            var arguments = Arguments.parse(line);
            var verb = arguments.word(0).orElse("help");
            if ("help".equals(verb)) {
                out.print(HELP);
                return DONE;
            }
            var answer = new PosCommand(arguments).carryOut(verb);
            show(answer, arguments.has("json"), out);
            return answer.isOk() ? DONE : REFUSED;
        } catch (Arguments.Misuse misuse) {
            err.println("tapgate pos: " + misuse.getMessage() + " (./tapgate pos help)");
            return MISUSED;
        } catch (IOException unreachable) {
            err.println("tapgate pos: " + unreachable);
            return UNREACHABLE;
        }
    }

    private static void show(Answer answer, boolean asJson, PrintStream out) {
        if (asJson) {
            out.println(answer.body());
        } else {
            Screen.of(answer).forEach(out::println);
        }
    }

    private Answer carryOut(String verb) throws IOException, Arguments.Misuse {
        return switch (verb) {
            case "pair" -> pair();
            case "check" -> check();
            case "confirm" -> {
                var memory = memory();
                yield terminal(memory).confirm(accessId(memory), guests());
            }
            case "cancel" -> {
                var memory = memory();
                yield terminal(memory).cancel(accessId(memory), arguments.optional("reason", ""));
            }
            case "lists" -> offline().lists(new CardReader(arguments));
            case "report" -> offline().report(new CardReader(arguments), guests());
            default -> {
                if (!IntentCommand.knows(verb)) {
                    throw new Arguments.Misuse("there is no command " + verb);
                }
                yield new IntentCommand(terminal(memory()), arguments).carryOut(verb, new CardReader(arguments));
            }
        };
    }

    private OfflineCommands offline() throws IOException, Arguments.Misuse {
        var memory = memory();
        return new OfflineCommands(arguments, memory, terminal(memory));
    }

    private Answer pair() throws IOException, Arguments.Misuse {
        var key = TerminalKey.generate();
        var url = arguments.optional("url", "http://127.0.0.1:8080");
        var memory = new Memory(url, arguments.required("serial"), key.privateText(), 0, null, null);
        var answer = terminal(memory).pair(arguments.required("code"));
        if (answer.isOk()) {
            var ahead = Duration.between(Instant.now(), Instant.parse(answer.text("/serverTime")));
            var offlineKey = answer.text("/offlineKey/encryptedKey");
            new Memory(url, memory.serialNumber(), memory.privateKey(), ahead.toMillis(), offlineKey, null).write(file);
        }
        return answer;
    }

    private Answer check() throws IOException, Arguments.Misuse {
        var memory = memory();
        var reader = new CardReader(arguments);
        var answer = terminal(memory).check(reader.read(), reader.readMethod());
        if (answer.isOk()) {
            memory.withLastAccessId(answer.text("/accessId")).write(file);
        }
        return answer;
    }

    private Guests guests() throws Arguments.Misuse {
        return new Guests(arguments.count("adults"), arguments.count("children"), arguments.count("under-age"));
    }

    private String accessId(Memory memory) throws Arguments.Misuse {
        var last = memory.lastAccessId();
        if (arguments.word(1).isEmpty() && last == null) {
            throw new Arguments.Misuse("no entry was checked before: name its ACCESS_ID");
        }
        return arguments.word(1).orElse(last);
    }

    private Memory memory() throws IOException, Arguments.Misuse {
        return Memory.read(file).orElseThrow(() -> new Arguments.Misuse("this terminal is not paired yet"));
    }

    private static Terminal terminal(Memory memory) {
        var serverTime = InstantSource.offset(InstantSource.system(), memory.serverAhead());
        return new Terminal(new Connection(URI.create(memory.url())), memory.serialNumber(), memory.key(), serverTime);
    }
}
