package org.tapgate.it.hostile;

import java.io.IOException;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/**
 * Whoever may call a route: a terminal or the back office.
 *
 * @param site of the terminal
 */
record Caller(Site site) {

    Answer send(Route route, Call call) throws IOException {
        return route.needsTerminal()
                ? site.terminal().send(call)
                : site.backoffice().send(call);
    }
}
