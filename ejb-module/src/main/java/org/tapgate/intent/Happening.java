package org.tapgate.intent;

import java.util.function.UnaryOperator;

/**
 * Something that happens to an intent.
 *
 * @param event what
 * @param actor who makes it happen: usually whom the event belongs to
 * @param reason why, in a word or a sentence; null without
 * @param outcome what it tells about the money; null when it tells nothing
 * @param note what is to be remembered of it
 */
public record Happening(
        IntentEvent event, IntentActor actor, String reason, Outcome outcome, UnaryOperator<IntentNotes> note) {

    /** An event of which nothing is remembered but that it happened. */
    public static Happening of(IntentEvent event) {
        return new Happening(event, event.actor(), null, null, UnaryOperator.identity());
    }

    /** The same, with why. */
    public Happening because(String why) {
        return new Happening(event, actor, why, outcome, note);
    }

    /** The same, made to happen by somebody else. */
    public Happening by(IntentActor other) {
        return new Happening(event, other, reason, outcome, note);
    }

    /** The same, telling about the money. */
    public Happening telling(Outcome told) {
        return new Happening(event, actor, reason, told, note);
    }

    /** The same, with something to be remembered. */
    public Happening noting(UnaryOperator<IntentNotes> more) {
        return new Happening(event, actor, reason, outcome, more);
    }
}
