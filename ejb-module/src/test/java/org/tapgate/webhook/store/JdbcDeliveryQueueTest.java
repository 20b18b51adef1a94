package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.event.StreamOwner;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Signatures;

class JdbcDeliveryQueueTest extends Shipping {

    @Test
    void what_is_put_back_waits_again_and_only_what_is_still_claimed_is() {
        var endpoint = added(false);
        deliveries(endpoint, 2);
        var taken = claimed(List.of(new Allowance(endpoint, 2)), NOW);
        settled(taken.get(0), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        inTransaction(tx -> {
            queue(tx).putBack(taken);
            queue(tx).putBack(List.of());
            return true;
        });
        assertThat(log().find(taken.get(0).id()).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        var back = log().find(taken.get(1).id()).orElseThrow();
        assertThat(back.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(back.attempts()).isZero();
        assertThat(back.nextAt()).isEqualTo(NOW);
    }

    @Test
    void what_was_delivered_can_be_replayed_and_what_failed_recovered() {
        var endpoint = added(false);
        deliveries(endpoint, 2);
        settled(
                claimed(endpoint, NOW).orElseThrow(),
                AttemptResult.ACKNOWLEDGED,
                DeliverySignal.SUCCEED,
                Optional.empty());
        settled(claimed(endpoint, NOW).orElseThrow(), AttemptResult.REFUSED, DeliverySignal.GIVE_UP, Optional.empty());
        var from = NOW.minusSeconds(1);
        var to = NOW.plusSeconds(1);
        assertThat(log().count(endpoint.id(), DeliverySignal.RECOVER, from, to)).isEqualTo(1);
        assertThat(log().count(endpoint.id(), DeliverySignal.REPLAY, from, to)).isEqualTo(2);
        assertThat(log().again(endpoint.id(), DeliverySignal.REPLAY, from, to, NOW))
                .isEqualTo(2);
        assertThat(claimed(endpoint, NOW).orElseThrow().replay()).isTrue();
    }

    @Test
    void an_event_makes_one_delivery_for_an_endpoint_however_often_it_is_added() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        var event = streams(database).after(StreamOwner.OPERATOR, 0, 1).get(0);
        inTransaction(tx -> {
            queue(tx).add(List.of(new NewDelivery(Ids.next(), endpoint, event)), NOW);
            return true;
        });
        assertThat(Database.number(database, "select count(*) from webhook_delivery"))
                .isEqualTo(1);
    }

    @Test
    void the_body_of_the_point_format_is_frozen_and_shown_as_it_is_sent() {
        var endpoint = added(false, EndpointFormat.POINT);
        var told = "{\"state\":\"CANCELED\",\"amount\":{\"amount\":1500,\"currency\":\"EUR\"}}";
        var intent = Ids.next();
        deliveries(endpoint, List.of(DomainEvent.of("payment_intent.canceled", intent, NOW, told)));

        var shipment = claimed(endpoint, NOW).orElseThrow();

        assertThat(shipment.body()).startsWith("{\"id\":\"" + intent + "\",\"state\":\"CANCELED\",\"amount\":1500,");
        assertThat(log().body(shipment.id())).contains(shipment.body());
        assertThat(Outgoing.of(shipment, NOW))
                .returns(shipment.body(), Outgoing::body)
                .extracting(call -> call.headers().get("x-signature"))
                .isEqualTo(Signatures.point(
                        shipment.secrets(),
                        intent.toString(),
                        shipment.eventId().toString(),
                        NOW.getEpochSecond()));
    }
}
