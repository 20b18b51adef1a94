package org.tapgate.terminal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Port: when terminals were last heard of, on any node, in the running transaction. */
public interface TerminalContacts {

    /** Writes when terminals were heard of last; what is written already and later stays. */
    void heard(Map<SerialNumber, Instant> last);

    /**
     * Takes terminals that went offline: nobody else gets them before they were heard of again.
     *
     * @param before silent since before that time
     */
    List<SilentTerminal> takeSilent(Instant before, Instant now, int most);
}
