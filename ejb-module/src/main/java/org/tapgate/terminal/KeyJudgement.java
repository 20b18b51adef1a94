package org.tapgate.terminal;

/** Whether a key may become a terminal's key. */
public sealed interface KeyJudgement {

    /** It may. */
    record Accepted(TerminalKey key) implements KeyJudgement {}

    /** It may not, for the first reason found. */
    record Refused(KeyFault fault) implements KeyJudgement {}
}
