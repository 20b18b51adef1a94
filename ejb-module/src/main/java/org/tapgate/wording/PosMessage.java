package org.tapgate.wording;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A text for cardholders, as the management API writes it. Members may be absent or wrong until {@link #faults()} found
 * none.
 *
 * @param code one of {@link PosCodes}
 * @param language BCP 47 tag of a language, perhaps with a region: {@code pl}, {@code pt-BR}
 * @param text what is shown
 * @param clientId at whose places; null = wherever the client has none of its own
 */
public record PosMessage(String code, String language, String text, UUID clientId) {

    /** The language in which every code has a text. */
    public static final String FALLBACK = "en";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private static final int LONGEST = 300;

    /** Everything that is wrong with it by itself. */
    public List<Fault> faults() {
        var faults = new Faults();
        if (faults.present("code", code) && !PosCodes.ALL.contains(code)) {
            faults.add("code", "unknown_code", "one of " + PosCodes.ALL);
        }
        faults.form("language", language, LANGUAGE, "a language such as pl or pt-BR");
        faults.text("text", text, LONGEST);
        return faults.found();
    }

    /** Whether it is what is shown when nothing else fits. */
    public boolean isFallback() {
        return clientId == null && FALLBACK.equals(language);
    }

    /** By which it is looked up: language tags do not depend on case. */
    Key key() {
        return new Key(code, language.toLowerCase(Locale.ROOT), clientId);
    }

    record Key(String code, String language, UUID clientId) {}
}
