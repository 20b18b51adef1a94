package org.tapgate.intent;

import java.util.Optional;

/** What the machine says to an event. */
public sealed interface IntentStep {

    /** It happens: the rule says how. */
    record Taken(IntentRule rule) implements IntentStep {}

    /** It has happened before: the answer is the same, and nothing changes. */
    record Repeated() implements IntentStep {}

    /** It cannot happen; by a rule of its own, or because there is none for it. */
    record Refused(Optional<IntentRule> rule) implements IntentStep {}
}
