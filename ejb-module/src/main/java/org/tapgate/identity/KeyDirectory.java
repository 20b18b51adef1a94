package org.tapgate.identity;

import java.util.Optional;

/**
 * Port: all keys in memory, for the moment when a program calls. A new key is known at once on every node; one that was
 * taken back is forgotten at once on the node of the change, on others when they look again: within a second.
 */
public interface KeyDirectory {

    /** The key of that public part; empty when it is unknown, taken back, or its application was deleted. */
    Optional<KnownKey> key(String keyId);

    /** Looks whether another node has changed anything; a timer calls it. */
    void refresh();
}
