package org.tapgate.architecture.planted.timer.card.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Breaks the rule on purpose. */
@Singleton
public class DiesOfItsFirstOutage {

    @Schedule(hour = "*", persistent = false)
    public void look() {
        throw new IllegalStateException("no database");
    }
}
