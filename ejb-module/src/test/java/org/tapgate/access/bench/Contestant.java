package org.tapgate.access.bench;

/** Somebody who decides; has prepared whatever does not depend on the moment of the tap. */
interface Contestant {

    /**
     * Decides.
     *
     * @param tap which of the world's taps
     */
    Answer decide(int tap);
}
