package org.tapgate.api.pos;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;
import org.tapgate.intent.boundary.TerminalIntents;
import org.tapgate.intent.boundary.WaitingRoom;

/** One question of a terminal for work, and its answer: at once, when it is woken, or when its time is over. */
final class PatientTerminal {

    /** For those who find the waiting room full. */
    private static final int PAUSE_SECONDS = 5;

    private final String terminal;

    private final TerminalIntents intents;

    private final WaitingRoom room;

    private final AsyncResponse response;

    /** Always the same object: it is what the waiting room knows this question by. */
    private final Runnable wake = this::answer;

    PatientTerminal(String terminal, TerminalIntents intents, WaitingRoom room, AsyncResponse response) {
        this.terminal = terminal;
        this.intents = intents;
        this.room = room;
        this.response = response;
    }

    void ask(int seconds) {
        if (seconds == 0) {
            answer();
        } else {
            wait(seconds);
        }
    }

    /** Enters before it looks: what is made in between finds somebody to wake. */
    private void wait(int seconds) {
        response.setTimeoutHandler(late -> giveUp());
        response.setTimeout(seconds, TimeUnit.SECONDS);
        boolean entered = room.enter(terminal, wake);
        boolean waits = false;
        try {
            waits = !answeredWithWork();
        } finally {
            if (!waits) {
                room.leave(terminal, wake);
            }
        }
        if (waits && !entered) {
            response.resume(Response.noContent()
                    .header(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS)
                    .build());
        }
    }

    private void giveUp() {
        room.leave(terminal, wake);
        response.resume(Response.noContent().build());
    }

    private void answer() {
        if (!answeredWithWork()) {
            response.resume(Response.noContent().build());
        }
    }

    private boolean answeredWithWork() {
        var next = intents.next(terminal);
        next.ifPresent(intent -> response.resume(IntentBody.of(intent)));
        return next.isPresent();
    }
}
