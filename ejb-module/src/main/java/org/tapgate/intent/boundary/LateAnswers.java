package org.tapgate.intent.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentStore;
import org.tapgate.platform.ee.Recurring;

/**
 * Tells intents what has become known of their money since nobody answered for it: an authorization that was reversed, a
 * refund that was told again until the acquirer answered, an answer that came late (P11, P19, R10). Every node looks; whoever finds an intent answered
 * already changes nothing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LateAnswers {

    private static final int MOST = 200;

    private static final UUID BEGINNING = new UUID(0, 0);

    @Inject
    Recurring recurring;

    @Inject
    IntentStore intents;

    @Inject
    IntentWork work;

    @Inject
    Host host;

    /** Behind which intent the next look begins. */
    private UUID behind = BEGINNING;

    /** Looks at the next part of those that wait, however long they do. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void look() {
        recurring.run("late answers to intents", () -> {
            var waiting = intents.awaitingHost(behind, MOST);
            behind = waiting.size() < MOST ? BEGINNING : waiting.get(MOST - 1).id();
            waiting.forEach(intent -> recurring.run("late answer to intent " + intent.id(), () -> look(intent)));
        });
    }

    private void look(Intent intent) {
        host.late(intent).ifPresent(answer -> take(intent, answer));
    }

    private void take(Intent intent, Function<Intent, HostAnswer> answer) {
        work.answered(intent.id(), answer);
        if (intent.kind() == IntentKind.PAYMENT) {
            host.pursue(intent.paymentId());
        }
    }
}
