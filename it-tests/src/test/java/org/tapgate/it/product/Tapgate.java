package org.tapgate.it.product;

import java.time.InstantSource;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Connection;

/** A running Tapgate, on whatever server. */
public interface Tapgate {

    /** The way to it over HTTP. */
    Connection connection();

    /** Whoever sets up what is needed there. */
    Backoffice backoffice();

    /** Its time. */
    InstantSource time();
}
