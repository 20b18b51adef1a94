package org.tapgate.intent;

/** What came of something that happened to an intent. */
public sealed interface IntentChange {

    /** The intent as it is now. */
    Intent intent();

    /** It changed. */
    record Changed(Intent intent, HistoryLine line) implements IntentChange {}

    /** The same happened before: nothing changed. */
    record Same(Intent intent) implements IntentChange {}

    /** It cannot happen there: nothing changed. */
    record Illegal(Intent intent) implements IntentChange {}
}
