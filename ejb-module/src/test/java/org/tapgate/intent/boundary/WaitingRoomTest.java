package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final List<String> woken = new ArrayList<>();

    private final WaitingRoom room = new WaitingRoom(2);

    @Test
    void a_full_room_takes_nobody_but_those_who_are_in_it() {
        room.threads = atOnce();
        assertThat(room.enter("SN1", () -> woken.add("SN1"))).isTrue();
        assertThat(room.enter("SN2", () -> woken.add("SN2"))).isTrue();
        assertThat(room.enter("SN3", () -> woken.add("SN3"))).isFalse();
        assertThat(room.enter("SN1", () -> woken.add("SN1 again"))).isTrue();
        assertThat(woken).as("the former question").containsExactly("SN1");

        room.ring("SN2");
        assertThat(room.enter("SN3", () -> woken.add("SN3")))
                .as("there is room again")
                .isTrue();
        room.ring(List.of("SN1", "SN3"));
        assertThat(woken).containsExactlyInAnyOrder("SN1", "SN2", "SN1 again", "SN3");
    }

    /** Runs what it is given; nothing else is asked of it. */
    private static ManagedExecutorService atOnce() {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                WaitingRoomTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (threads, execute, arguments) -> {
                    ((Runnable) arguments[0]).run();
                    return null;
                });
    }
}
