package org.tapgate.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.preference.Language;
import org.tapgate.preference.Preferences;
import org.tapgate.preference.Theme;
import org.tapgate.preference.boundary.OwnPreferences;

/** What surrounds every page: how the user wants it to look, and the switches in its header. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnPreferences own;

    @Inject
    private BrowserLanguage browser;

    @Inject
    @ConfigProperty(name = "tapgate.demo", defaultValue = "false")
    private boolean demo;

    private Preferences preferences;

    @PostConstruct
    void load() {
        preferences = signedIn.anyone() ? own.get() : Preferences.INITIAL;
    }

    /** Whether the data are made up. */
    public boolean demo() {
        return demo;
    }

    /** Everything the user chose. */
    public Preferences preferences() {
        return preferences;
    }

    /** The language chosen here, else the one of the browser. */
    public Language language() {
        return preferences.language().orElseGet(browser::language);
    }

    /** The locale of every text and number. */
    public Locale locale() {
        return language().locale();
    }

    /** All languages of the panel. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The zone of every time shown. */
    public ZoneId zone() {
        return preferences.zone().orElse(ZoneOffset.UTC);
    }

    /** Switches to the next theme. */
    public void switchTheme() {
        preferences = own.change(chosen -> chosen.with(chosen.theme().next()));
    }

    /** Speaks the language with this tag from now on; any other text changes nothing. */
    public void speak(String tag) {
        Language.of(tag).ifPresent(language -> preferences = own.change(chosen -> chosen.with(language)));
        browser.speak(tag);
    }

    /** The theme that is on. */
    public Theme theme() {
        return preferences.theme();
    }
}
