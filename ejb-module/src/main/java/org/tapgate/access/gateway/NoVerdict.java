package org.tapgate.access.gateway;

/** The rules service did not answer, or nothing that can be understood. */
final class NoVerdict extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Without a trace of calls, since it is an answer and no accident.
     *
     * @param why in a few words without any value
     */
    NoVerdict(String why) {
        super(why, null, false, false);
    }
}
