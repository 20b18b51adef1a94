package org.tapgate.spend.gateway;

/** The MRS did not answer, or nothing that can be understood. */
final class NoMrs extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Without a trace of calls, since it is an answer and no accident.
     *
     * @param why in a few words without any value
     */
    NoMrs(String why) {
        super(why, null, false, false);
    }
}
