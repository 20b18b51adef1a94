package org.tapgate.audit;

/** Tells the trail who acts now; implemented by the feature that knows who is signed in. */
public interface CurrentActor {

    /** The one who acts: the signed-in caller, or {@link Actor#SYSTEM} in timers and message listeners. */
    Actor actor();
}
