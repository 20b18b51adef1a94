package org.tapgate.intent;

import java.util.Optional;

/**
 * Which intents to list; empty: all.
 *
 * @param kind payments or refunds
 * @param state where they stand
 * @param serialNumber of the terminal
 * @param oldestFirst instead of the newest
 */
public record IntentFilter(
        Optional<IntentKind> kind, Optional<IntentState> state, Optional<String> serialNumber, boolean oldestFirst) {}
