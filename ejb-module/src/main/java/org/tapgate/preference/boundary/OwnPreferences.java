package org.tapgate.preference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.preference.PreferenceStore;
import org.tapgate.preference.Preferences;

/** The preferences of the user who asks, and nobody else's. */
@Stateless
public class OwnPreferences {

    private static final String WHY = "everyone has preferences, and reaches only one's own";

    @Inject
    private CurrentCaller current;

    @Inject
    private PreferenceStore store;

    /** What the signed-in user chose so far. */
    @NoPermissionNeeded(WHY)
    public Preferences get() {
        return store.find(current.get().id()).orElse(Preferences.INITIAL);
    }

    /** Changes a part of it and answers the whole. */
    @NoPermissionNeeded(WHY)
    public Preferences change(UnaryOperator<Preferences> change) {
        var changed = change.apply(get());
        store.keep(current.get().id(), changed);
        return changed;
    }

    /** The columns chosen for a list, in order; empty when nothing was chosen. */
    @NoPermissionNeeded(WHY)
    public List<String> columns(String list) {
        return store.columns(current.get().id(), list);
    }

    /** Keeps these columns for a list; none at all takes the choice back. */
    @NoPermissionNeeded(WHY)
    public void chooseColumns(String list, List<String> columns) {
        store.keepColumns(current.get().id(), list, columns);
    }
}
