package org.tapgate.admin.card;

import java.util.Optional;
import java.util.function.Function;
import org.tapgate.admin.list.Walk;
import org.tapgate.card.Card;
import org.tapgate.card.CardFilter;
import org.tapgate.card.boundary.Cards;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * The list of cards, the newest first. A place in it is an id, whichever way one goes.
 *
 * @param cards the door to them
 * @param filter which ones, the newest or the oldest first
 */
record CardWalk(Cards cards, Function<Boolean, CardFilter> filter) implements Walk<Card> {

    @Override
    public Page<Card> page(boolean back, PageRequest page) {
        return cards.page(filter.apply(back), page);
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
