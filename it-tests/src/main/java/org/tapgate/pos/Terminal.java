package org.tapgate.pos;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * A terminal: what it says to Tapgate. Each call proves itself with a fresh token, and answers whatever came
 * back; a refusal is an answer too.
 */
public final class Terminal {

    private final Connection connection;

    private final String serialNumber;

    private final TerminalKey key;

    private final InstantSource serverTime;

    /**
     * A terminal with this key.
     *
     * @param serverTime the time tokens are made at: Tapgate's, which a terminal learns when it is paired
     */
    public Terminal(Connection connection, String serialNumber, TerminalKey key, InstantSource serverTime) {
        this.connection = connection;
        this.serialNumber = serialNumber;
        this.key = key;
        this.serverTime = serverTime;
    }

    /** Who it is. */
    public String serialNumber() {
        return serialNumber;
    }

    /** The key it signs with. */
    public TerminalKey key() {
        return key;
    }

    /** Binds this terminal's key to its serial number, with the code that the operator read from the panel. */
    public Answer pair(String pairingCode) throws IOException {
        return connection.send(Call.post(
                "/pos/pair",
                Map.of("serialNumber", serialNumber, "pairingCode", pairingCode, "publicKey", key.publicText())));
    }

    /** Asks whether the cardholder may enter. */
    public Answer check(Card card, ReadMethod readMethod) throws IOException {
        return send(checkCall(card, readMethod));
    }

    /** The request of {@link #check}, to be sent with further headers. */
    public Call checkCall(Card card, ReadMethod readMethod) {
        return Call.post(
                "/pos/check_entry",
                Map.of(
                        "card", card.json(),
                        "readMethod", readMethod,
                        "terminalTime", serverTime.instant().toString()));
    }

    /** Says that the cardholder went in, and with whom. */
    public Answer confirm(String accessId, Guests guests) throws IOException {
        return send(confirmCall(accessId, guests));
    }

    /** The request of {@link #confirm}, to be sent with further headers. */
    public Call confirmCall(String accessId, Guests guests) {
        return Call.post("/pos/confirm_entry", Map.of("accessId", accessId, "guests", guests));
    }

    /** Says that the cardholder does not go in. */
    public Answer cancel(String accessId, String reason) throws IOException {
        var body = new HashMap<>(Map.of("accessId", accessId));
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return send(Call.post("/pos/cancel_entry", body));
    }

    /** The intent that this terminal has, or that waits for it; waits so many seconds for one. */
    public Answer nextIntent(int waitSeconds) throws IOException {
        return send(Call.of("GET", "/pos/intents/next?waitSeconds=" + waitSeconds));
    }

    /** Says that a card was read for an intent. */
    public Answer process(String intentId, Card card, ReadMethod readMethod) throws IOException {
        return intent(intentId, "process", Map.of("card", card.json(), "readMethod", readMethod));
    }

    /** Does something else with an intent: {@code finish}, {@code cancel}, {@code fail}. */
    public Answer intent(String intentId, String action, Map<String, ?> body) throws IOException {
        return send(Call.post("/pos/intents/" + intentId + "/" + action, body));
    }

    /** The card ranges that it may let in while nobody can be asked. */
    public Answer fallbackBinRanges() throws IOException {
        return send(Call.of("GET", "/pos/fallback_bin_ranges"));
    }

    /** The cards that it may let in while nobody can be asked, hashed under its own key. */
    public Answer whitelistedPans() throws IOException {
        return send(Call.of("GET", "/pos/whitelisted_pans"));
    }

    /** Tells what happened while nobody could be asked. */
    public Answer report(Object report) throws IOException {
        return send(Call.post("/pos/offline_reports", report));
    }

    /** What became of the entries of a report. */
    public Answer reportResults(String reportId) throws IOException {
        return send(Call.of("GET", "/pos/offline_reports/" + reportId));
    }

    /** Sends any request with this terminal's token. */
    public Answer send(Call call) throws IOException {
        return connection.send(call.bearer(TerminalToken.of(serialNumber, key, serverTime.instant())));
    }
}
