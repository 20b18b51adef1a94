package org.tapgate.intent;

import static org.tapgate.intent.IntentActor.ACQUIRER;
import static org.tapgate.intent.IntentActor.CLOCK;
import static org.tapgate.intent.IntentActor.DEVICE;
import static org.tapgate.intent.IntentActor.INTEGRATOR;
import static org.tapgate.intent.IntentActor.OPERATOR;

import java.util.Locale;

/** What can happen to an intent, and who makes it happen. */
public enum IntentEvent {
    /** It is made. */
    CREATE(INTEGRATOR),
    /** Its terminal asks what there is to do. */
    FETCH(DEVICE),
    /** It is to end before the terminal has it. */
    CANCEL(INTEGRATOR),
    /** It is to end even if the terminal has it already, as soon as that agrees. */
    REQUEST_CANCEL(INTEGRATOR),
    /** The terminal agrees to a requested end. */
    ACKNOWLEDGE_CANCEL(DEVICE),
    /** Somebody gives it up at the terminal. */
    CANCEL_AT_DEVICE(OPERATOR),
    /** A card was read, and the host is asked. */
    PROCESS(DEVICE),
    /** The terminal cannot do it. */
    FAIL(DEVICE),
    /** The host answered. */
    HOST_ANSWER(ACQUIRER),
    /** The terminal has told the cardholder. */
    FINISH(DEVICE),
    /** Its time is over. */
    EXPIRE(CLOCK),
    /** The host has been silent for too long. */
    NO_ANSWER(CLOCK),
    /** The terminal has not closed for too long. */
    CLOSE(CLOCK),
    /** Somebody looked, and money has moved. */
    RESOLVE_DONE(OPERATOR),
    /** Somebody looked, and no money has moved. */
    RESOLVE_NOT_DONE(OPERATOR);

    private final IntentActor actor;

    IntentEvent(IntentActor actor) {
        this.actor = actor;
    }

    /** Who makes it happen. */
    public IntentActor actor() {
        return actor;
    }

    /** Whether the integrator's API is where it comes in. */
    public boolean comesOverTheApi() {
        return switch (this) {
            case CREATE, CANCEL, REQUEST_CANCEL, RESOLVE_DONE, RESOLVE_NOT_DONE -> true;
            case FETCH, ACKNOWLEDGE_CANCEL, CANCEL_AT_DEVICE, PROCESS, FAIL, HOST_ANSWER, FINISH, EXPIRE -> false;
            case NO_ANSWER, CLOSE -> false;
        };
    }

    /** Its name in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
