package org.tapgate.order.iso8583;

/** What came of asking the host. */
public sealed interface HostReply {

    /** It answered. */
    record Answered(HostMessage message) implements HostReply {}

    /** The question left, or may have left, and nobody answered in time. */
    record Silent() implements HostReply {}

    /** The question never left. */
    record NotSent() implements HostReply {}
}
