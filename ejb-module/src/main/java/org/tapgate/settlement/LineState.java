package org.tapgate.settlement;

/** Whether a line still belongs to its batch; a movement has one line at most that does. */
public enum LineState {
    /** It does. */
    LIVE,
    /** The capture was cancelled while the batch was open: the line does not count. */
    WITHDRAWN,
    /** The batch was aborted: the movement goes into another one. */
    RELEASED,
    /** The acquirer did not pay it: the movement goes into another batch. */
    FAILED
}
