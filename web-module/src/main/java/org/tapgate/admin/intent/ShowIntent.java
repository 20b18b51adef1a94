package org.tapgate.admin.intent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapgate.admin.NotFound;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.Intent;
import org.tapgate.intent.Payment;
import org.tapgate.intent.boundary.Intents;
import org.tapgate.platform.Ids;

/** One intent with its history. */
@Named
@RequestScoped
public class ShowIntent {

    @Inject
    private Intents intents;

    @Inject
    private NotFound notFound;

    @Inject
    private ExternalContext request;

    private Intent intent;

    private List<HistoryLine> history;

    private Payment payment;

    @PostConstruct
    void find() {
        intent = Ids.parse(request.getRequestParameterMap().get("id"))
                .flatMap(intents::find)
                .orElse(null);
        if (intent != null) {
            history = intents.story(intent.id());
            payment = intent.paymentId() == null
                    ? null
                    : intents.payment(intent.paymentId()).orElse(null);
        }
    }

    /** Ends with 404 when there is no such intent, or not for this user. */
    public void open() {
        if (intent == null) {
            notFound.show();
        }
    }

    /** What was looked up. */
    public Intent intent() {
        return intent;
    }

    /** All that happened to it, in order. */
    public List<HistoryLine> history() {
        return history;
    }

    /** What a card was asked to pay; null as long as none was read. */
    public Payment payment() {
        return payment;
    }
}
