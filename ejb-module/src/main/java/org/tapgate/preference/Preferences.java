package org.tapgate.preference;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * How one user wants the panel.
 *
 * @param theme light, dark, or as the system has it
 * @param density how much room rows take
 * @param shortcuts whether single keys are commands (WCAG 2.1.4 asks for a way to switch them off)
 * @param language the language; empty until chosen, then the browser's wish counts
 * @param zone the time zone of every time shown; empty until known, then UTC
 */
public record Preferences(
        Theme theme, Density density, boolean shortcuts, Optional<Language> language, Optional<ZoneId> zone) {

    /** What holds for a user who has not chosen anything. */
    public static final Preferences INITIAL =
            new Preferences(Theme.AUTO, Density.COMFORTABLE, true, Optional.empty(), Optional.empty());

    public Preferences {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(density, "density");
    }

    /** The same, in another theme. */
    public Preferences with(Theme other) {
        return new Preferences(other, density, shortcuts, language, zone);
    }

    /** The same, at another density. */
    public Preferences with(Density other) {
        return new Preferences(theme, other, shortcuts, language, zone);
    }

    /** The same, in another language. */
    public Preferences with(Language other) {
        return new Preferences(theme, density, shortcuts, Optional.of(other), zone);
    }

    /** The same, in another time zone. */
    public Preferences with(ZoneId other) {
        return new Preferences(theme, density, shortcuts, language, Optional.of(other));
    }

    /** The same, with or without single keys as commands. */
    public Preferences withShortcuts(boolean on) {
        return new Preferences(theme, density, on, language, zone);
    }
}
