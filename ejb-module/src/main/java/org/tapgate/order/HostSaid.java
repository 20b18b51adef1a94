package org.tapgate.order;

/**
 * What an acquirer's host said to a message.
 *
 * @param code its response code
 * @param approval what comes with a yes
 */
public record HostSaid(ResponseCode code, Approval approval) {

    /** Whether it said yes. */
    public boolean isYes() {
        return code.category() == ResponseCode.Category.APPROVED;
    }

    /** Whether it decided anything: otherwise it is asked again. */
    public boolean isDecision() {
        return code.category() != ResponseCode.Category.TECHNICAL;
    }

    /** The same for those who ask the acquirer. */
    public AcquirerAnswer toAnswer() {
        return new AcquirerAnswer.Answered(code, isYes() ? approval : null);
    }
}
