package org.tapgate.preference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where preferences are kept. */
public interface PreferenceStore {

    /** What the user chose; empty when nothing yet. */
    Optional<Preferences> find(UUID user);

    /** Keeps the user's choice instead of any earlier one. */
    void keep(UUID user, Preferences chosen);

    /** The columns that the user chose for a list, in order; empty when nothing was chosen. */
    List<String> columns(UUID user, String list);

    /** Keeps the columns for a list; none of them takes the choice back. */
    void keepColumns(UUID user, String list, List<String> columns);
}
