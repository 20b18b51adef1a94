package org.tapgate.admin.settlement;

import java.util.Optional;
import java.util.function.Function;
import org.tapgate.admin.list.Walk;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchFilter;
import org.tapgate.settlement.boundary.Batches;

/**
 * The list of batches, the newest first. A place in it is an id, whichever way one goes.
 *
 * @param batches the door to them
 * @param filter which ones, the newest or the oldest first
 */
record BatchWalk(Batches batches, Function<Boolean, BatchFilter> filter) implements Walk<Batch> {

    @Override
    public Page<Batch> page(boolean back, PageRequest page) {
        return batches.page(filter.apply(back), page);
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
