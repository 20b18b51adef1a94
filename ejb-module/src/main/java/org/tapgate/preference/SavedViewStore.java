package org.tapgate.preference;

import java.util.List;
import java.util.UUID;
import org.tapgate.identity.Role;

/** Where saved views are kept. */
public interface SavedViewStore {

    /** The user's own views of a list, and those shared with the role by owners of the user's scope, by name. */
    List<SavedView> of(UUID user, Role role, String list);

    /** Keeps a view instead of the owner's earlier one of that name. */
    void keep(SavedView view);

    /** Removes a view if it is the user's own; whether it was. */
    boolean remove(UUID user, UUID id);
}
