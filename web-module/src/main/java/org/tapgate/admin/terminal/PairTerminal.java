package org.tapgate.admin.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import org.tapgate.admin.Sent;
import org.tapgate.terminal.OfferedCode;
import org.tapgate.terminal.boundary.Terminals;

/** Shows a new pairing code, once; asking again replaces it. */
@Named
@RequestScoped
public class PairTerminal {

    private static final int HALF = 4;

    @Inject
    private Terminals terminals;

    @Inject
    private ShowTerminal showTerminal;

    @Inject
    private Sent sent;

    @Inject
    private InstantSource clock;

    private OfferedCode offered;

    /** Asks for a code. */
    public void offer() {
        offered = sent.accept(terminals.offerCode(showTerminal.terminal().serialNumber()))
                .orElse(null);
    }

    /** The code that was offered in this request; null when none was. */
    public OfferedCode offered() {
        return offered;
    }

    /** How long it is good yet. */
    public long secondsLeft() {
        return Duration.between(clock.instant(), offered.expiresAt()).toSeconds();
    }

    /** Its digits in two groups, as people read them out. */
    public String digits() {
        var digits = offered.code().digits();
        return digits.substring(0, HALF) + " " + digits.substring(HALF);
    }
}
