package org.tapgate.architecture.planted.opendoor.card.boundary;

import jakarta.ejb.Stateless;

/** Breaks the rule on purpose. */
@Stateless
public class OpenDoor {

    public void enter() {}
}
