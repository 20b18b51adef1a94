package org.tapgate.webhook.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.webhook.DisabledNotice;
import org.tapgate.webhook.Mailer;

/** Sends the mails about disabled endpoints; at least one each, whatever is killed, and one only if nothing is. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeRound {

    @Inject
    private Recurring recurring;

    @Inject
    private NoticeDesk desk;

    @Inject
    private Mailer mailer;

    /** Sends what is due. No transaction waits for the mail server. */
    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    public void round() {
        recurring.run("notices of disabled endpoints", this::sendAll);
    }

    private void sendAll() {
        for (var notice : desk.take()) {
            var endpoint = notice.endpoint();
            if (mailer.send(notice.to(), DisabledNotice.subject(endpoint), DisabledNotice.text(endpoint))) {
                desk.sent(endpoint.id());
            }
        }
    }
}
