package org.tapgate.offline.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapgate.access.AccessPoints;
import org.tapgate.card.OfflineWhitelist;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.offline.WhitelistEdition;
import org.tapgate.platform.Log;
import org.tapgate.terminal.OfflineKeyRing;
import org.tapgate.terminal.OfflineKeys;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalDirectory;

/**
 * The whitelist, for each terminal under the key that it was handed when it was paired (access-control.md section 9).
 * Empty where a terminal belongs to no enabled location, and where its master key is no longer in use.
 */
@Stateless
public class TerminalWhitelists {

    private static final Log LOG = Log.of(TerminalWhitelists.class);

    private static final String TERMINAL = "terminals are recognised by their token, and get their own list only";

    @Inject
    OfflineWhitelist cards;

    @Inject
    OfflineKeyRing keys;

    @Inject
    TerminalDirectory terminals;

    @Inject
    AccessPoints accessPoints;

    /** Which list is right for this terminal now: a question of one version. */
    @NoPermissionNeeded(TERMINAL)
    public WhitelistEdition edition(String terminal) {
        var keyId = keyIdOf(terminal);
        var isOpen = accessPoints.placeOf(terminal).isPresent()
                && keysOf(terminal, keyId).isPresent();
        return WhitelistEdition.of(isOpen ? Optional.of(cards.version()) : Optional.empty(), keyId);
    }

    /** The hashes of all cards on it. Made anew each time, since each terminal has its own. */
    @NoPermissionNeeded(TERMINAL)
    public List<String> hashes(String terminal, WhitelistEdition edition) {
        return edition.isOpen()
                ? keysOf(terminal, edition.keyId())
                        .map(its -> cards.hashes(its.keyOf(new SerialNumber(terminal))))
                        .orElse(List.of())
                : List.of();
    }

    /** A terminal that was unpaired since its token was checked has no key any more: any will do. */
    private String keyIdOf(String terminal) {
        return terminals
                .find(new SerialNumber(terminal))
                .map(PairedTerminal::offlineKeyId)
                .orElse(keys.newest().keyId());
    }

    private Optional<OfflineKeys> keysOf(String terminal, String keyId) {
        var found = keys.of(keyId);
        if (found.isEmpty()) {
            LOG.warn(
                    "A terminal has a key of a master key that is not in use; it has to be paired again",
                    Map.of("terminal", terminal, "key", keyId));
        }
        return found;
    }
}
