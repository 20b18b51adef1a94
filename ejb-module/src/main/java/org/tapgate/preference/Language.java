package org.tapgate.preference;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** The languages of the panel. A locale never comes from a request as it is, only by way of this list. */
public enum Language {
    EN("English"),
    PL("Polski"),
    ES("Español"),
    IT("Italiano");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** BCP 47 tag, such as {@code pl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale of its texts. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language with this tag; empty for any other text, null included. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first of the wanted locales that is spoken here, else English. */
    public static Language fitting(Iterator<Locale> wanted) {
        while (wanted.hasNext()) {
            var spoken = of(wanted.next().getLanguage());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return EN;
    }
}
