package org.tapgate.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.tapgate.audit.Actor;
import org.tapgate.audit.CurrentActor;
import org.tapgate.identity.Caller;

/**
 * Who calls, for the length of one request. The authentication mechanism sets it; boundaries ask it. In a timer or a
 * message listener there is none, and Tapgate itself acts.
 */
@RequestScoped
public class CurrentCaller implements CurrentActor {

    private Caller caller;

    /** For the authentication mechanism: this request was made by that caller. */
    public void is(Caller recognised) {
        caller = recognised;
    }

    /** The caller; empty when nobody is signed in. */
    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    /**
     * The caller of a method that carries {@link Requires}.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in: is @Requires missing?"));
    }

    @Override
    public Actor actor() {
        return find().map(Caller::actor).orElse(Actor.SYSTEM);
    }
}
