package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.BinRange;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.IcaCriterion;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.access.Remaining;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SpendGate;
import org.tapgate.access.Terms;
import org.tapgate.access.Verification;

class EntryDocumentsTest {

    private record Left(Remaining some, Remaining all) {}

    @Test
    void a_ruleset_with_everything_in_it_comes_back_as_it_was() {
        var paid = new PaidOffer(null, new Price(2500L, "EUR"));
        var terms = Terms.gold()
                .valid(Terms.VALID_FROM, Terms.VALID_FROM.plusNanos(1_000))
                .card(
                        List.of("POL"),
                        List.of("MCG"),
                        List.of(new IcaCriterion("1234", List.of(new BinRange("543210", "543219")))))
                .usage(10, 365)
                .locations("POL", List.of(new UUID(1, 2)), 4)
                .cardholder(new FreeOffer(null), paid)
                .guests(new GuestOffer(new FreeOffer(2), paid, 2), null, 3)
                .spend(new SpendGate(new Price(1L, "USD"), 30, List.of("5940-5941"), 2))
                .rpmRuleset("external")
                .verification(Verification.AMOUNT)
                .write();

        assertThat(EntryDocuments.JSON.read(EntryDocuments.JSON.write(terms), RulesetTerms.class))
                .isEqualTo(terms);
    }

    @Test
    void the_shortest_ruleset_comes_back_too() {
        var terms = Terms.gold().write();

        assertThat(EntryDocuments.JSON.read(EntryDocuments.JSON.write(terms), RulesetTerms.class))
                .isEqualTo(terms);
    }

    @Test
    void unlimited_is_written_as_null() {
        var left = new Left(new Remaining(3), Remaining.UNLIMITED);

        assertThat(EntryDocuments.JSON.write(left)).isEqualTo("{\"some\":3,\"all\":null}");
        assertThat(EntryDocuments.JSON.read(EntryDocuments.JSON.write(left), Left.class))
                .isEqualTo(left);
    }
}
