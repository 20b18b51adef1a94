package org.tapgate.preference;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Role;

/**
 * Filters of a list under a name.
 *
 * @param id of the view
 * @param owner who saved it; nobody else changes it
 * @param list which list, such as {@code entries}
 * @param name unique among the owner's views of that list
 * @param query the part of the address behind the question mark; empty for the whole list
 * @param sharedWith whoever has this role and the owner's scope sees it too; empty = the owner alone
 */
public record SavedView(UUID id, UUID owner, String list, String name, String query, Optional<Role> sharedWith) {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** Whether this user may change it. */
    public boolean isOf(UUID user) {
        return owner.equals(user);
    }
}
