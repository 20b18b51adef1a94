package org.tapgate.api.idempotency;

/** A body that tells who calls, for calls that come before there is a token: keys of two callers never meet. */
public interface CallerNamed {

    /** Who calls. */
    String caller();
}
