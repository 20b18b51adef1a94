package org.tapgate.spend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what a test tells it to, and remembers what it was asked. */
public final class ScriptedMrs implements Mrs {

    public final List<String> asked = new ArrayList<>();

    private List<CardTransaction> posted = List.of();

    private boolean down;

    public void posts(CardTransaction... transactions) {
        posted = List.of(transactions);
        down = false;
    }

    public void goesDown() {
        down = true;
    }

    @Override
    public MrsAnswer transactions(MrsCard card, Instant since) {
        asked.add("transactions of " + card.digits() + " since " + since);
        return down ? new MrsAnswer.Unreachable("down") : new MrsAnswer.Posted(posted);
    }

    @Override
    public Optional<Enrolled> enrol(MrsCard card, Instant enrolledAt) {
        asked.add("enrol " + card.digits());
        return down ? Optional.empty() : Optional.of(new Enrolled(null));
    }
}
