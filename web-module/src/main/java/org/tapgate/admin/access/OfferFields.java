package org.tapgate.admin.access;

import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.admin.Units;

/** Fields of what is offered free and for a fee. Prices are written in units of the currency, such as {@code 25.50}. */
final class OfferFields {

    /** Below every price that a rule allows: what is no amount, or one with too many decimals. */
    private static final Long NO_AMOUNT = -1L;

    private final FormFields fields;

    private final ToIntFunction<String> digits;

    /** @param digits tells how many a currency has after the point */
    OfferFields(FormFields fields, ToIntFunction<String> digits) {
        this.fields = fields;
        this.digits = digits;
    }

    void show(String path, FreeOffer free, PaidOffer paid) {
        fields.tick(path + ".free", free != null);
        if (free != null) {
            fields.set(path + ".free.limit", free.limit());
        }
        fields.tick(path + ".paid", paid != null);
        if (paid != null) {
            fields.set(path + ".paid.limit", paid.limit());
            show(path + ".paid.price", paid.price());
        }
    }

    void show(String path, GuestOffer offer) {
        if (offer != null) {
            show(path, offer.free(), offer.paid());
            fields.set(path + ".maxPerEntry", offer.maxPerEntry());
        }
    }

    void show(String path, Price price) {
        fields.set(
                path + ".amount",
                BigDecimal.valueOf(price.amount(), digits.applyAsInt(price.currency()))
                        .toPlainString());
        fields.set(path + ".currency", price.currency());
    }

    FreeOffer free(String path) {
        return fields.isTicked(path + ".free") ? new FreeOffer(fields.number(path + ".free.limit")) : null;
    }

    PaidOffer paid(String path) {
        return fields.isTicked(path + ".paid")
                ? new PaidOffer(fields.number(path + ".paid.limit"), price(path + ".paid.price"))
                : null;
    }

    /** Nobody may come along when neither kind is ticked. */
    GuestOffer guests(String path) {
        var free = free(path);
        var paid = paid(path);
        return free == null && paid == null ? null : new GuestOffer(free, paid, fields.number(path + ".maxPerEntry"));
    }

    Price price(String path) {
        var currency = fields.text(path + ".currency");
        var amount = fields.text(path + ".amount");
        return new Price(amount == null ? null : minorUnits(amount, currency), currency);
    }

    private Long minorUnits(String amount, String currency) {
        return Units.minor(amount, digits.applyAsInt(currency)).orElse(NO_AMOUNT);
    }
}
