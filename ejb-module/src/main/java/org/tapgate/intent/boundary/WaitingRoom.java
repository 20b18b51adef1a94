package org.tapgate.intent.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The terminals that wait on this node for an intent, by serial number; none of them holds a thread. A terminal that asks
 * again takes the place of its former question, which is woken too.
 */
@ApplicationScoped
public class WaitingRoom {

    /** What a suspended request holds of the heap, Payara's objects for it included. */
    private static final int BYTES_EACH = 32 << 10;

    private final ConcurrentMap<String, Runnable> waiting = new ConcurrentHashMap<>();

    /** Beyond that a server would end for want of memory: three fifths of the heap may be theirs. */
    private final long room;

    @Resource
    ManagedExecutorService threads;

    /** Room as the heap of this machine has it. */
    public WaitingRoom() {
        this(Runtime.getRuntime().maxMemory() / 5 * 3 / BYTES_EACH);
    }

    /** Room for so many. */
    WaitingRoom(long room) {
        this.room = room;
    }

    /**
     * Waits for an intent.
     *
     * @param wake runs once, on another thread, when there may be one
     * @return false when there is no room, and nobody waits
     */
    public boolean enter(String terminal, Runnable wake) {
        if (waiting.size() >= room && !waiting.containsKey(terminal)) {
            return false;
        }
        var former = waiting.put(terminal, wake);
        if (former != null) {
            threads.execute(former);
        }
        return true;
    }

    /** Waits no longer; whoever has come in the meantime goes on waiting. */
    public void leave(String terminal, Runnable wake) {
        waiting.remove(terminal, wake);
    }

    /**
     * Makes sure that it exists, to be called before a commit that will ring: made afterwards, it would have no names left
     * to look its threads up by.
     */
    void standBy() {
        isEmpty();
    }

    /** Whether nobody waits. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Wakes those of these terminals that wait here. */
    void ring(Collection<String> terminals) {
        Set.copyOf(terminals).forEach(this::ring);
    }

    /** Wakes a terminal, if it waits here. */
    void ring(String terminal) {
        var wake = waiting.remove(terminal);
        if (wake != null) {
            threads.execute(wake);
        }
    }
}
