package org.tapgate.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;

/** {@code ./tapgate webhooks}: listens for events, and sends examples. */
public final class WebhooksCommand {

    static final int DONE = 0;

    static final int REFUSED = 1;

    static final int MISUSED = 2;

    static final int UNREACHABLE = 3;

    private static final String HELP = """
            ./tapgate webhooks listen  --forward URL [--after NUMBER] [--count N] [--client ID]
            ./tapgate webhooks trigger EVENT --forward URL

            listen   waits for events and posts each to URL, signed with the secret that it prints first
            trigger  posts an example of EVENT to URL, signed likewise; nothing happens in Tapgate
            --url URL         where Tapgate is (that of the bootstrap file)
            --key KEY         an API key with scope events (that of the bootstrap file, or TAPGATE_API_KEY)
            --bootstrap FILE  written by ./tapgate run (data/bootstrap.json)
            Ends with 0 when done, 1 when Tapgate refused, 2 for a wrong command, 3 when nobody answers.
            """;

    private static final int WAIT_SECONDS = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Options options;

    private final PrintStream out;

    private WebhooksCommand(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String... line) {
        System.exit(run(System.out, System.err, line));
    }

    static int run(PrintStream out, PrintStream err, String... line) {
        try {
            var options = Options.parse(line);
            return new WebhooksCommand(options, out).carryOut(options.word(0).orElse("help"));
        } catch (Options.Misuse misuse) {
            err.println("tapgate webhooks: " + misuse.getMessage() + " (./tapgate webhooks help)");
            return MISUSED;
        } catch (IOException unreachable) {
            err.println("tapgate webhooks: " + unreachable);
            return UNREACHABLE;
        }
    }

    private int carryOut(String verb) throws IOException, Options.Misuse {
        return switch (verb) {
            case "listen" -> listen();
            case "trigger" -> trigger();
            case "help" -> {
                out.print(HELP);
                yield DONE;
            }
            default -> throw new Options.Misuse("there is no command " + verb);
        };
    }

    private int trigger() throws IOException, Options.Misuse {
        var type = options.word(1).orElseThrow(() -> new Options.Misuse("name an EVENT"));
        var clock = InstantSource.system();
        var body = Examples.of(type, UUID.randomUUID().toString(), clock.instant());
        return forward(receiver(), UUID.randomUUID().toString(), type, body) / 100 == 2 ? DONE : REFUSED;
    }

    private int listen() throws IOException, Options.Misuse {
        var receiver = receiver();
        var bootstrap = bootstrap();
        var connection = new Connection(URI.create(setting("url", bootstrap, "/baseUrl")));
        long left = Long.parseLong(options.value("count").orElse("9223372036854775807"));
        long after = Long.parseLong(options.value("after").orElse("-1"));
        after = after < 0 ? last(connection, bootstrap) : after;
        while (left > 0) {
            var answer = read(connection, bootstrap, after, WAIT_SECONDS);
            if (!answer.isOk()) {
                out.println("REFUSED  " + answer.status() + " " + answer.code());
                return REFUSED;
            }
            for (var event : answer.json().path("items")) {
                forward(receiver, event);
                left--;
            }
            after = answer.json().path("nextAfter").asLong();
        }
        return DONE;
    }

    /** The end of the sequence, so that only what is new is told. */
    private long last(Connection connection, JsonNode bootstrap) throws IOException, Options.Misuse {
        long after = 0;
        long next = read(connection, bootstrap, 0, 0).json().path("nextAfter").asLong();
        while (next > after) {
            after = next;
            next = read(connection, bootstrap, after, 0)
                    .json()
                    .path("nextAfter")
                    .asLong();
        }
        return after;
    }

    private Answer read(Connection connection, JsonNode bootstrap, long after, int wait)
            throws IOException, Options.Misuse {
        var client = options.value("client").map(id -> "&clientId=" + id).orElse("");
        var path = "/api/v1/events?limit=200&after=" + after + "&waitSeconds=" + wait + client;
        return connection.send(Call.of("GET", path).bearer(setting("key", bootstrap, "/accessToken")));
    }

    /** The same body as a webhook has: the event without its id and its number, which are in the header and the data. */
    private void forward(Receiver receiver, JsonNode event) throws IOException {
        var body = ((ObjectNode) event).deepCopy();
        body.remove("id");
        body.remove("sequence");
        forward(receiver, event.path("id").asText(), event.path("type").asText(), body.toString());
    }

    private int forward(Receiver receiver, String id, String type, String body) throws IOException {
        int status = receiver.send(id, body);
        out.println(type + "  " + id + "  -> " + status);
        return status;
    }

    private Receiver receiver() throws Options.Misuse {
        var secret = Receiver.newSecret();
        out.println("secret  " + secret);
        return new Receiver(URI.create(options.required("forward")), secret, InstantSource.system());
    }

    private JsonNode bootstrap() throws IOException {
        var file = Path.of(options.value("bootstrap").orElse("data/bootstrap.json"));
        return Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : JSON.createObjectNode();
    }

    private String setting(String option, JsonNode bootstrap, String pointer) throws Options.Misuse {
        var known = Optional.of(bootstrap.at(pointer).asText()).filter(text -> !text.isEmpty());
        var environment =
                "key".equals(option) ? Optional.ofNullable(System.getenv("TAPGATE_API_KEY")) : Optional.<String>empty();
        return options.value(option)
                .or(() -> environment)
                .or(() -> known)
                .orElseThrow(() -> new Options.Misuse("--" + option + " is missing"));
    }
}
