package org.tapgate.admin.intent;

import java.util.Optional;
import java.util.function.Function;
import org.tapgate.admin.list.Walk;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentFilter;
import org.tapgate.intent.boundary.Intents;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * The list of intents, the newest first. A place in it is an id, whichever way one goes.
 *
 * @param intents the door to them
 * @param filter which ones, the newest or the oldest first
 */
record IntentWalk(Intents intents, Function<Boolean, IntentFilter> filter) implements Walk<Intent> {

    @Override
    public Page<Intent> page(boolean back, PageRequest page) {
        return intents.page(filter.apply(back), page);
    }

    @Override
    public Optional<Cursor> place(String sent, boolean back) {
        return Cursor.decode(sent, 1)
                .filter(cursor -> Ids.parse(cursor.parts().get(0)).isPresent());
    }

    @Override
    public Cursor turned(Cursor place, boolean back) {
        return place;
    }
}
