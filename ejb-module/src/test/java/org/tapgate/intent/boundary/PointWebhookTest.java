package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tapgate.event.Places;
import org.tapgate.event.StreamOwner;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentTerms;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.SignatureScheme;

/** What an endpoint of format POINT is sent of events as intents really tell them. */
class PointWebhookTest {

    private static final IntentTerms TERMS = new IntentTerms(
            "a coffee", new IntentTerms.Payment("credit_card", 3, "seller", null), "order-7", true, "S0392JED", null);

    private final Till till = new Till();

    @Test
    void a_finished_payment_says_what_became_of_the_money_and_whose_it_is() {
        var intent = Till.done(till.ask(1500, TERMS));
        till.next();
        till.answers.add(Till.no());
        till.process(intent, Till.CARD);
        var finished = Till.done(till.finish(intent));

        assertThat(told(finished)).isEqualTo("""
                {"id":"%s","state":"FINISHED","amount":1500,\
                "payment":{"id":"%s","state":"rejected","type":"credit_card"},\
                "additional_info":{"external_reference":"order-7","ticket_number":"S0392JED"}}""", intent.id(), finished.paymentId());
    }

    @Test
    void a_payment_to_be_confirmed_says_which_one_to_look_at() {
        var intent = till.asked(1500);
        till.next();
        till.process(intent, Till.CARD);
        till.pass(Duration.ofSeconds(40));
        till.tick();
        var unknown = till.found(intent);

        assertThat(told(unknown)).isEqualTo("""
                {"id":"%s","state":"CONFIRMATION_REQUIRED","amount":1500,\
                "payment":{"id":"%s","state":"unknown"},"additional_info":{}}""", intent.id(), unknown.paymentId());
    }

    @Test
    void a_payment_for_which_no_card_was_read_has_none() {
        var intent = Till.done(till.cancel(till.asked(1500), false));

        assertThat(told(intent)).isEqualTo("""
                {"id":"%s","state":"CANCELED","amount":1500,"payment":{},"additional_info":{}}""", intent.id());
    }

    @Test
    void a_refund_names_the_payment_that_it_gives_back() {
        var payment = till.paid(1500).paymentId();
        var refund = Till.done(till.askBack(payment, 400L));
        till.next();
        till.answers.add(Till.yes());
        till.process(refund, Till.CARD);

        assertThat(told(till.found(refund))).isEqualTo("""
                {"id":"%s","state":"FINISHED","amount":400,\
                "payment":{"id":"%s","state":"approved"},"additional_info":{}}""", refund.id(), payment);
    }

    /** The body for the last line of its history. */
    private String told(Intent intent) {
        var history = till.history(intent);
        var event = IntentEvents.of(intent, history.get(history.size() - 1)).orElseThrow();
        var owner = StreamOwner.of(event.clientId());
        var placed = Places.endingAt(1, owner, List.of(event)).get(0);
        var endpoint = endpoint(owner);
        assertThat(endpoint.wants(placed)).isTrue();
        return new NewDelivery(Ids.next(), endpoint, placed).ownBody().orElseThrow();
    }

    private static Endpoint endpoint(StreamOwner owner) {
        var draft = new EndpointDraft(
                "https://shop.example/", Set.of(), null, EndpointFormat.POINT, SignatureScheme.HMAC, null, false, true);
        return Endpoint.of(Ids.next(), owner, draft, Instant.EPOCH);
    }
}
