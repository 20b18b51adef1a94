package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.GuestOutcome.Admitted;
import org.tapgate.access.GuestOutcome.TooMany;
import org.tapgate.money.Money;

class GuestAllowanceTest {

    private static final Price PRICE = new Price(1500L, "EUR");

    private static GuestQuota quota(Integer free, Integer paid, Integer maxPerEntry, int freeUsed, int paidUsed) {
        return GuestQuota.of(
                new GuestOffer(new FreeOffer(free), new PaidOffer(paid, PRICE), maxPerEntry), freeUsed, paidUsed);
    }

    @ParameterizedTest
    @CsvSource({
        // free, paid, per entry, free used, paid used: max
        "2, 2, , 0, 0, 4",
        "2, 2, 3, 0, 0, 3",
        "2, 2, 3, 2, 0, 2",
        "2, 2, 3, 5, 5, 0",
        "2, , 3, 2, 99, 3",
        "2, , , 0, 0, ",
        ", , 0, 0, 0, 0",
    })
    void the_maximum_is_what_the_pools_hold_and_one_entry_allows(
            Integer free, Integer paid, Integer perEntry, int freeUsed, int paidUsed, Integer max) {
        assertThat(quota(free, paid, perEntry, freeUsed, paidUsed).max().orNull())
                .isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "2, 2, 0", "3, 2, 1", "4, 2, 2"})
    void guests_are_free_first_and_paid_for_the_rest(int adults, int free, int paid) {
        var allowance = new GuestAllowance(quota(2, 2, null, 0, 0), GuestQuota.NOBODY, null);

        assertThat(allowance.admit(new GuestCount(adults, 0, 0)))
                .isEqualTo(new Admitted(new GuestSplit(free, paid, 0, 0, 0)));
    }

    @Test
    void each_kind_has_its_own_pools() {
        var allowance = new GuestAllowance(quota(1, 1, null, 0, 0), quota(0, 5, null, 0, 0), 3);

        assertThat(allowance.admit(new GuestCount(2, 3, 7))).isEqualTo(new Admitted(new GuestSplit(1, 1, 0, 3, 7)));
    }

    @Test
    void a_kind_that_is_not_configured_admits_nobody() {
        var allowance = new GuestAllowance(GuestQuota.NOBODY, quota(0, 1, null, 0, 0), null);

        assertThat(allowance.admit(new GuestCount(1, 0, 0))).isEqualTo(new TooMany(PersonKind.ADULT, Remaining.NONE));
        assertThat(allowance.admit(new GuestCount(0, 2, 0))).isEqualTo(new TooMany(PersonKind.CHILD, new Remaining(1)));
        assertThat(allowance.admit(new GuestCount(0, 0, 1)))
                .isEqualTo(new TooMany(PersonKind.CHILD_UNDER_FREE_AGE, Remaining.NONE));
    }

    @Test
    void a_paid_cardholder_can_have_free_guests_and_the_reverse() {
        var allowance = new GuestAllowance(quota(1, 5, null, 0, 0), quota(0, 5, null, 0, 0), null);
        var fee = new Money(2500, "EUR");

        var freeGuest = EntryCharge.of(fee, allowance, new GuestSplit(1, 0, 0, 0, 0));
        var paidGuests = EntryCharge.of(null, allowance, new GuestSplit(1, 2, 0, 1, 0));

        assertThat(freeGuest.total()).isEqualTo(fee);
        assertThat(paidGuests.total()).isEqualTo(new Money(4500, "EUR"));
        assertThat(paidGuests.lines())
                .containsExactly(
                        new ChargeLine(PersonKind.ADULT, 2, PRICE.money(), new Money(3000, "EUR")),
                        new ChargeLine(PersonKind.CHILD, 1, PRICE.money(), PRICE.money()));
    }

    @Test
    void an_entry_without_fees_has_no_total() {
        var allowance = new GuestAllowance(GuestQuota.NOBODY, GuestQuota.NOBODY, null);

        assertThat(EntryCharge.of(null, allowance, GuestSplit.NOBODY).total()).isNull();
    }
}
