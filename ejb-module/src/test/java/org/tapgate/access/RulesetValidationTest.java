package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.platform.Fault;
import org.tapgate.reference.FewCodes;

class RulesetValidationTest {

    @Test
    void the_whole_document_of_the_specification_has_no_faults() {
        var adult = new GuestOffer(new FreeOffer(2), new PaidOffer(2, new Price(1500L, "EUR")), 2);
        var terms = Terms.gold()
                .card(
                        List.of("POL"),
                        List.of("MCG"),
                        List.of(new IcaCriterion("1234", List.of(new BinRange("543210", "543219")))))
                .usage(10, 365)
                .locations("POL", List.of(), 4)
                .cardholder(new FreeOffer(4), new PaidOffer(null, new Price(2500L, "EUR")))
                .guests(adult, null, 3)
                .spend(new SpendGate(new Price(100_000L, "USD"), 30, List.of("5940-5941"), 0))
                .verification(null)
                .write();

        assertThat(faults(terms)).isEmpty();
        assertThat(terms.priority()).isEqualTo(100);
        assertThat(terms.verification()).isEqualTo(Verification.ASI_THEN_AMOUNT);
    }

    @Test
    void an_empty_document_is_told_everything_it_lacks() {
        var empty = new RulesetTerms(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(faults(empty))
                .extracting(Fault::field)
                .containsExactly("name", "validFrom", "card", "services", "locations.country", "cardholder");
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("faultyTerms")
    void each_fault_names_its_field(Terms terms, String field, String code) {
        assertThat(faults(terms.write())).extracting(Fault::field, Fault::code).containsExactly(tuple(field, code));
    }

    static Stream<Arguments> faultyTerms() {
        return Stream.of(
                row(Terms.gold().name(" "), "name", "required"),
                row(Terms.gold().name("n".repeat(201)), "name", "too_long"),
                row(Terms.gold().priority(-1), "priority", "out_of_range"),
                row(Terms.gold().valid(Terms.VALID_FROM, Terms.VALID_FROM), "validTo", "not_after_valid_from"),
                row(Terms.gold().valid(Instant.MIN, null), "validFrom", "out_of_range"),
                row(Terms.gold().services("lounge"), "services[0]", "malformed"),
                row(Terms.gold().services("LOUNGE", null), "services[1]", "required"),
                row(Terms.gold().services("LOUNGE", "LOUNGE"), "services", "duplicate"),
                row(Terms.gold().usage(0, 30), "usage.total", "out_of_range"),
                row(Terms.gold().usage(1, 0), "usage.periodDays", "out_of_range"),
                row(Terms.gold().entryPeriodDays(3_661), "entryPeriodDays", "out_of_range"),
                row(Terms.gold().locations("XXX", null, null), "locations.country", "unknown_code"),
                row(Terms.gold().locations("POL", null, 0), "locations.usagePerLocation", "out_of_range"),
                row(
                        Terms.gold().locations(null, Arrays.asList((UUID) null), null),
                        "locations.locationIds[0]",
                        "required"),
                row(Terms.gold().rpmRuleset(" "), "rpmRuleset", "required"),
                row(Terms.gold().rpmRuleset("r".repeat(101)), "rpmRuleset", "too_long"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("faultyCards")
    void each_fault_of_a_card_criterion_names_its_field(Terms terms, String field, String code) {
        each_fault_names_its_field(terms, field, code);
    }

    static Stream<Arguments> faultyCards() {
        return Stream.of(
                row(Terms.gold().card(null, null, null), "card", "required"),
                row(Terms.gold().card(List.of("POL", "pol"), null, null), "card.issuerCountries[1]", "unknown_code"),
                row(Terms.gold().card(null, List.of("GOLD"), null), "card.productCodes[0]", "malformed"),
                row(Terms.gold().card(null, List.of("MCG", "QQQ"), null), "card.productCodes[1]", "unknown_code"),
                row(ica("123456789012"), "card.icas[0].ica", "malformed"),
                row(ica("1", new BinRange("54321", "543219")), "card.icas[0].binRanges[0].low", "malformed"),
                row(ica("1", new BinRange("543219", "543210")), "card.icas[0].binRanges[0].high", "before_low"),
                row(ica("1", (BinRange) null), "card.icas[0].binRanges[0]", "required"),
                row(Terms.gold().card(null, null, Arrays.asList((IcaCriterion) null)), "card.icas[0]", "required"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("faultyOffers")
    void each_fault_of_an_offer_names_its_field(Terms terms, String field, String code) {
        each_fault_names_its_field(terms, field, code);
    }

    static Stream<Arguments> faultyOffers() {
        var eur = new Price(2500L, "EUR");
        return Stream.of(
                row(Terms.gold().cardholder(null, null), "cardholder", "required"),
                row(Terms.gold().cardholder(new FreeOffer(0), null), "cardholder", "admits_nobody"),
                row(Terms.gold().cardholder(new FreeOffer(-1), null), "cardholder.free.limit", "out_of_range"),
                row(paid(null), "cardholder.paid.price", "required"),
                row(paid(new Price(2500L, null)), "cardholder.paid.price.currency", "required"),
                row(paid(new Price(2500L, "EURO")), "cardholder.paid.price.currency", "unknown_code"),
                row(paid(new Price(0L, "EUR")), "cardholder.paid.price.amount", "out_of_range"),
                row(Terms.gold().guests(new GuestOffer(null, null, 2), null, null), "guests.adult", "required"),
                row(
                        paid(eur).guests(null, new GuestOffer(null, new PaidOffer(1, new Price(1L, "PLN")), 1), null),
                        "guests.child.paid.price.currency",
                        "currency_mismatch"),
                row(Terms.gold().guests(null, null, 0), "guests.freeUnderAge", "out_of_range"),
                row(spend(eur, null), "spend.periodDays", "required"),
                row(spend(null, 30), "spend.amount", "required"),
                row(spend(eur, 30, "5941-5940"), "spend.mccs[0]", "reversed"),
                row(spend(eur, 30, "5940", "594"), "spend.mccs[1]", "unknown_code"));
    }

    private static Terms ica(String ica, BinRange... ranges) {
        return Terms.gold().card(null, null, List.of(new IcaCriterion(ica, Arrays.asList(ranges))));
    }

    private static Terms paid(Price price) {
        return Terms.gold().cardholder(null, new PaidOffer(null, price));
    }

    private static Terms spend(Price amount, Integer days, String... mccs) {
        return Terms.gold().spend(new SpendGate(amount, days, List.of(mccs), null));
    }

    private static Arguments row(Terms terms, String field, String code) {
        return Arguments.of(terms, field, code);
    }

    private static List<Fault> faults(RulesetTerms terms) {
        return RulesetValidation.faults(terms, new FewCodes());
    }
}
