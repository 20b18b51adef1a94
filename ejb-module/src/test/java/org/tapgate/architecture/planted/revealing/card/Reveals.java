package org.tapgate.architecture.planted.revealing.card;

import org.tapgate.card.Pan;

/** Breaks the rule on purpose. */
class Reveals {

    String show(Pan pan) {
        return pan.reveal();
    }
}
