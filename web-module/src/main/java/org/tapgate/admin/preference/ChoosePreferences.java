package org.tapgate.admin.preference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Shell;
import org.tapgate.admin.Texts;
import org.tapgate.preference.Density;
import org.tapgate.preference.Preferences;
import org.tapgate.preference.Theme;
import org.tapgate.preference.TimeZones;
import org.tapgate.preference.boundary.OwnPreferences;

/** Shows what the user chose so far, and keeps what is chosen now. */
@Named
@RequestScoped
public class ChoosePreferences {

    @Inject
    private OwnPreferences own;

    @Inject
    private Shell shell;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Theme theme;
    private Density density;
    private String zone;
    private boolean shortcuts;

    @PostConstruct
    void read() {
        var chosen = shell.preferences();
        theme = chosen.theme();
        density = chosen.density();
        zone = shell.zone().getId().equals("Z") ? "UTC" : shell.zone().getId();
        shortcuts = chosen.shortcuts();
    }

    /** Keeps the choice and shows the page anew in it. */
    public String save() {
        own.change(this::changed);
        notices.later(texts.of("preferences.saved"));
        return "/admin/panel/preferences?faces-redirect=true";
    }

    private Preferences changed(Preferences before) {
        var after = before.with(theme).with(density).withShortcuts(shortcuts);
        return TimeZones.of(zone).map(after::with).orElse(after);
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public List<Density> getDensities() {
        return List.of(Density.values());
    }

    public List<String> getZones() {
        return TimeZones.all();
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public Density getDensity() {
        return density;
    }

    public void setDensity(Density density) {
        this.density = density;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isShortcuts() {
        return shortcuts;
    }

    public void setShortcuts(boolean shortcuts) {
        this.shortcuts = shortcuts;
    }
}
