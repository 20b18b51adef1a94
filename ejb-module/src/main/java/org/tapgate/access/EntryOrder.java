package org.tapgate.access;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.card.MaskedPan;
import org.tapgate.identity.CaptureType;
import org.tapgate.money.Money;
import org.tapgate.order.Channel;
import org.tapgate.order.Order;
import org.tapgate.order.PaymentInstrument;
import org.tapgate.platform.Ids;

/** A paid entry as an order: held at the check, captured at the confirm. */
public final class EntryOrder {

    private EntryOrder() {}

    /** The order by which the cardholder pays to enter. */
    public static Order of(AccessRequest request, String terminal, Money fee) {
        var place = request.place();
        var origin =
                new Order.Origin(terminal, place.locationId(), request.card().ica());
        return order(place.clientId(), origin, request.pan().masked(), fee, request.at());
    }

    /** The order by which guests pay whose cardholder entered free. */
    public static Order of(Entry entry, Money fee, Instant now) {
        var origin = new Order.Origin(
                entry.origin().terminal(),
                entry.origin().locationId(),
                entry.card().attributes().ica());
        return order(entry.origin().clientId(), origin, entry.card().digits(), fee, now);
    }

    private static Order order(UUID client, Order.Origin origin, MaskedPan card, Money fee, Instant now) {
        var id = Ids.next();
        var terms = new Order.Terms(id.toString(), Channel.POS, CaptureType.EXPLICIT, fee, null, "Entry", null, null);
        return new Order(id, client, terms, origin, PaymentInstrument.of(card), now);
    }
}
