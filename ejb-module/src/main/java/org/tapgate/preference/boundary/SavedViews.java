package org.tapgate.preference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.platform.Ids;
import org.tapgate.preference.SavedView;
import org.tapgate.preference.SavedViewStore;

/**
 * Views of lists that the user saved, and those that others of the same scope share with the user's role. A view is only
 * a question: what it answers is cut to whoever looks.
 */
@Stateless
public class SavedViews {

    private static final String WHY = "everyone may name questions; the answers need permissions of their own";

    @Inject
    private CurrentCaller current;

    @Inject
    private SavedViewStore store;

    /** The views of a list, by name. */
    @NoPermissionNeeded(WHY)
    public List<SavedView> of(String list) {
        return store.of(current.get().id(), current.get().role(), list);
    }

    /** Keeps the query under a name, instead of the user's earlier one of that name. */
    @NoPermissionNeeded(WHY)
    public void keep(String list, String name, String query, boolean shared) {
        var with = shared ? Optional.of(current.get().role()) : Optional.<Role>empty();
        store.keep(new SavedView(Ids.next(), current.get().id(), list, name, query, with));
    }

    /** Removes one of the user's own; nothing happens to another's. */
    @NoPermissionNeeded(WHY)
    public void remove(UUID id) {
        store.remove(current.get().id(), id);
    }
}
