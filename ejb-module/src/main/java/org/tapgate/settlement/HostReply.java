package org.tapgate.settlement;

/** What the acquirer says to a part of a batch, or to the whole. */
public sealed interface HostReply {

    /** It has it. */
    record Taken() implements HostReply {}

    /** It does not want it; sending it again changes nothing. */
    record Refused(Submission.Refusal why) implements HostReply {}

    /** It said nothing that can be understood: whether it has it is not known. */
    record NoAnswer() implements HostReply {}
}
