package org.tapgate.terminal;

import java.util.List;

/**
 * A part of a list of terminals, for APIs that count pages.
 *
 * @param terminals of the part
 * @param total of the whole list
 */
public record TerminalExcerpt(List<Terminal> terminals, long total) {

    /** Copies the list. */
    public TerminalExcerpt {
        terminals = List.copyOf(terminals);
    }
}
