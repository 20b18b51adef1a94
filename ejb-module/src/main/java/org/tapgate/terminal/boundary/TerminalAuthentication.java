package org.tapgate.terminal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.tapgate.platform.Log;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalDirectory;
import org.tapgate.terminal.TerminalIdentity;
import org.tapgate.terminal.TokenFault;
import org.tapgate.terminal.TokenOutcome;
import org.tapgate.terminal.TokenOutcome.Forbidden;
import org.tapgate.terminal.TokenRules;
import org.tapgate.terminal.UsedTokens;

/**
 * Recognises terminals by their tokens. No query, unless the token has a {@code jti}, which costs one insert. Runs
 * outside of any transaction.
 */
@ApplicationScoped
public class TerminalAuthentication {

    private static final Log LOG = Log.of(TerminalAuthentication.class);

    @Inject
    private TokenRules rules;

    @Inject
    private TerminalDirectory directory;

    @Inject
    private UsedTokens used;

    @Inject
    private LastHeard heard;

    @Inject
    private InstantSource time;

    /**
     * Who sent this token. A refusal is written to the security log, with its reason and without the token; the caller
     * answers all refusals alike.
     *
     * @param bearer what came in {@code Authorization: Bearer}; null when nothing did
     */
    public TokenOutcome verify(String bearer) {
        var now = time.instant();
        var outcome = rules.verify(bearer, now, directory);
        if (outcome instanceof TerminalIdentity terminal && isReplayed(terminal)) {
            outcome = new Forbidden(TokenFault.REPLAYED, Optional.of(terminal.serialNumber()));
        }
        if (outcome instanceof Forbidden forbidden) {
            log(forbidden);
        } else if (outcome instanceof TerminalIdentity terminal) {
            heard.of(terminal.serialNumber(), now);
        }
        return outcome;
    }

    private boolean isReplayed(TerminalIdentity terminal) {
        return terminal.tokenId()
                .filter(id -> !used.use(terminal.serialNumber(), id, terminal.tokenRefusedFrom()))
                .isPresent();
    }

    private static void log(Forbidden forbidden) {
        var claimed = forbidden.claimed().map(SerialNumber::value).orElse("unknown");
        LOG.warn("Terminal token refused", Map.of("reason", forbidden.fault(), "claimedTerminal", claimed));
    }
}
