package org.tapgate.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.BinRange;
import org.tapgate.access.CardCriteria;
import org.tapgate.access.CardholderOffer;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.GuestRules;
import org.tapgate.access.IcaCriterion;
import org.tapgate.access.LocationScope;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SpendGate;
import org.tapgate.access.UsageCap;
import org.tapgate.access.Verification;

class RulesetFormTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final RulesetForm form = new RulesetForm(WARSAW, RulesetFormTest::digits);

    @Test
    void writes_what_it_was_shown_as_it_was() {
        var terms = everything();

        form.show(terms);

        assertThat(form.terms()).isEqualTo(terms);
    }

    @Test
    void shows_times_in_the_zone_of_the_user_and_prices_in_units_of_the_currency() {
        form.show(everything());

        assertThat(form.getTexts())
                .containsEntry("validTo", "2027-07-01T00:00")
                .containsEntry("cardholder.paid.price.amount", "25.50")
                .containsEntry("card.icas", "1234: 543210-543219, 535310\n2345");
    }

    @Test
    void says_nothing_where_nothing_was_written() {
        assertThat(form.terms())
                .isEqualTo(new RulesetTerms(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null));
    }

    @ParameterizedTest
    @CsvSource({"12,PLN,1200", "12.5,PLN,1250", "'12,55',PLN,1255", "300,JPY,300", "1.234,XQQ,1234"})
    void takes_an_amount_in_minor_units(String written, String currency, long minor) {
        assertThat(price(written, currency).amount()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"12.555,PLN", "1.5,JPY", "twelve,PLN", "-1,PLN", "1e3,PLN"})
    void makes_what_is_no_amount_one_that_no_rule_allows(String written, String currency) {
        assertThat(price(written, currency).amount()).isNegative();
    }

    @Test
    void makes_a_text_that_is_no_time_one_that_no_rule_allows() {
        form.getTexts().put("validTo", "tomorrow");

        assertThat(form.terms().validTo()).isEqualTo(Instant.EPOCH);
    }

    /** Three for a currency that only people have heard of. */
    private static int digits(String currency) {
        return switch (currency) {
            case "JPY" -> 0;
            case "XQQ" -> 3;
            default -> 2;
        };
    }

    private Price price(String written, String currency) {
        form.getTicks().put("cardholder.paid", true);
        form.getTexts().put("cardholder.paid.price.amount", written);
        form.getTexts().put("cardholder.paid.price.currency", currency);
        return form.terms().cardholder().paid().price();
    }

    private static RulesetTerms everything() {
        var fee = new PaidOffer(3, new Price(2550L, "EUR"));
        return new RulesetTerms(
                "Gold",
                "For gold cards",
                7,
                Instant.parse("2026-01-01T10:15:30.123Z"),
                Instant.parse("2027-06-30T22:00:00Z"),
                new CardCriteria(
                        List.of("POL", "ESP"),
                        List.of("MCG"),
                        List.of(
                                new IcaCriterion(
                                        "1234",
                                        List.of(new BinRange("543210", "543219"), new BinRange("535310", "535310"))),
                                new IcaCriterion("2345", List.of()))),
                List.of("LOUNGE"),
                new UsageCap(40, 365),
                30,
                new LocationScope("POL", List.of(UUID.fromString("01980000-0000-7000-8000-00000000a003")), 2),
                new CardholderOffer(new FreeOffer(null), fee),
                new GuestRules(
                        new GuestOffer(new FreeOffer(4), null, 1), new GuestOffer(new FreeOffer(0), fee, null), 3),
                new SpendGate(new Price(100_00L, "EUR"), 90, List.of("3000-3299", "7011"), 14),
                "RPM1",
                Verification.AMOUNT,
                true,
                2);
    }
}
