package org.tapgate.terminal.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.platform.Log;
import org.tapgate.terminal.PairingAttempt;
import org.tapgate.terminal.PairingDesk;
import org.tapgate.terminal.PairingOutcome;
import org.tapgate.terminal.PairingOutcome.Paired;

/** Pairs terminals. One transaction; a failed attempt is committed too, since it counts. */
@Stateless
public class TerminalPairing {

    private static final Log LOG = Log.of(TerminalPairing.class);

    @Inject
    private PairingDesk desk;

    @Inject
    private TerminalNews news;

    @Inject
    private InstantSource time;

    /** One attempt of a terminal to be paired. Neither answer nor duration tells whether its serial number is known. */
    @NoPermissionNeeded("a terminal has no key before it is paired; the code proves that an operator sent it")
    public PairingOutcome pair(PairingAttempt attempt) {
        var outcome = desk.pair(attempt, time.instant());
        if (outcome instanceof Paired paired) {
            news.paired(paired.terminal(), paired.at());
        }
        LOG.info(
                "Pairing attempted",
                Map.of(
                        "terminal",
                        attempt.serialNumber().value(),
                        "outcome",
                        outcome.getClass().getSimpleName()));
        return outcome;
    }
}
