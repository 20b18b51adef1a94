package org.tapgate.it.bench.intent;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tapgate.it.bench.PgBench;
import org.tapgate.it.stack.Stack;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;
import org.tapgate.pos.Terminal;
import org.tapgate.pos.TerminalKey;
import org.tapgate.pos.TerminalToken;

/**
 * A client with many terminals.
 *
 * @param key of the client's program
 * @param tokens one a terminal, good for the whole run
 */
record Fleet(String key, List<String> tokens) {

    private static final int TOKEN_LIFE_MINUTES = 55;

    private static final String ADD = """
            begin;
            insert into terminal (
                id, serial_number, location_id, poi_type, client_id, status, paired_at, version, created_at, changed_at)
            select gen_random_uuid(), 'FLEET-' || number, location_id, poi_type, client_id, status, paired_at, 1,
                created_at, changed_at
            from terminal, generate_series(0, %1$d - 1) as number where serial_number = 'FLEET';
            insert into terminal_key (
                id, terminal_id, serial_number, public_key, registered_in, registered_at, offline_key_id)
            select gen_random_uuid(), terminal.id, terminal.serial_number, first.public_key,
                snapshot_version.version + row_number() over (), first.registered_at, first.offline_key_id
            from terminal, terminal_key as first, snapshot_version
            where terminal.serial_number like 'FLEET-%%' and first.serial_number = 'FLEET'
                and snapshot_version.name = 'terminal';
            update snapshot_version set version = version + %1$d + 1 where name = 'terminal';
            commit;
            """;

    /** Sets it up. */
    static Fleet of(int terminals, Stack stack, PgBench database) throws IOException, InterruptedException {
        var backoffice = Backoffice.of(stack.connection(), stack.bootstrap());
        var client = backoffice
                .create(
                        "clients",
                        Map.of("name", "Fleet", "currency", "EUR", "country", "ITA", "timeZone", "Europe/Rome"))
                .path("id")
                .asText();
        var application = backoffice
                .create("client-applications", Map.of("clientId", client, "name", "till", "scopes", List.of("intents")))
                .path("id")
                .asText();
        var key = backoffice.create("client-applications/" + application + "/keys", Map.of());
        var terminalKey = pair(stack, backoffice, client);
        database.execute(ADD.formatted(terminals));
        return new Fleet(
                key.path("secret").asText(),
                IntStream.range(0, terminals)
                        .parallel()
                        .mapToObj(number -> token("FLEET-" + number, terminalKey))
                        .toList());
    }

    private static TerminalKey pair(Stack stack, Backoffice backoffice, String client) throws IOException {
        backoffice.create(
                "terminals",
                Map.of(
                        "serialNumber",
                        "FLEET",
                        "locationId",
                        backoffice.createLounge("Fleet"),
                        "poiType",
                        "PAX_A910",
                        "clientId",
                        client));
        var terminal = new Terminal(stack.connection(), "FLEET", TerminalKey.generate(), Clock.systemUTC());
        var answer = terminal.pair(backoffice.pairingCode("FLEET"));
        if (!answer.isOk()) {
            throw new IOException("pairing: " + answer.body());
        }
        return terminal.key();
    }

    private static String token(String serialNumber, TerminalKey key) {
        var now = Instant.now(Clock.systemUTC());
        var claims = Map.of(
                "sub", serialNumber,
                "iat", now.getEpochSecond(),
                "exp", now.plus(TOKEN_LIFE_MINUTES, ChronoUnit.MINUTES).getEpochSecond());
        return TerminalToken.of(Map.of("alg", "RS256", "typ", "JWT"), claims, key);
    }

    /** The client's program asks a terminal for a payment. */
    Call asking(int terminal) {
        return Call.post(
                        "/point/integration-api/devices/PAX_A910__FLEET-" + terminal + "/payment-intents",
                        Map.of("amount", 1_500))
                .bearer(key);
    }

    /** Sends a call that has to be answered well. */
    static Answer good(Connection product, Call call) throws IOException {
        var answer = product.send(call);
        if (!answer.isOk()) {
            throw new IOException(call + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** A terminal asks what there is to do, without waiting. */
    Call fetching(int terminal) {
        return Call.of("GET", "/pos/intents/next").bearer(tokens.get(terminal));
    }

    /** A terminal does something with its intent. */
    Call doing(int terminal, String intent, String action, Map<String, ?> body) {
        return Call.post("/pos/intents/" + intent + "/" + action, body).bearer(tokens.get(terminal));
    }
}
