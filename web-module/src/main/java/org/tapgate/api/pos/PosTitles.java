package org.tapgate.api.pos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.UUID;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.Place;
import org.tapgate.wording.LanguageRanges;
import org.tapgate.wording.PosMessageDirectory;
import org.tapgate.wording.SpokenText;

/** What the terminal of this request shows for a code: in its language, in the words of the client whose place it is. */
@RequestScoped
class PosTitles {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PosMessageDirectory messages;

    @Inject
    private AccessPoints accessPoints;

    SpokenText of(String code) {
        return messages.index().find(code, wanted(), client());
    }

    /** A header that comes several times is one list (RFC 9110 section 5.3). */
    private LanguageRanges wanted() {
        return LanguageRanges.of(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    /** Nobody's while the terminal is not paired. */
    private UUID client() {
        var terminal = request.getUserPrincipal();
        return terminal == null
                ? null
                : accessPoints.placeOf(terminal.getName()).map(Place::clientId).orElse(null);
    }
}
