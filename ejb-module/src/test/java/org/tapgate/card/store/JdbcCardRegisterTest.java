package org.tapgate.card.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.card.MaskedPan;
import org.tapgate.platform.Database;

class JdbcCardRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final CardAttributes GOLD = new CardAttributes("5-5", "1234", "Bank", "POL", "MCG");

    private final DataSource database = Database.fresh();

    @Test
    void a_card_is_entered_once_and_known_ever_after() {
        var first = meet("k1", "aa", CardAttributes.UNKNOWN);
        var second = meet("k1", "aa", GOLD);

        assertThat(second).isEqualTo(first);
        assertThat(Database.number(database, "select count(*) from card where product_code = 'MCG'"))
                .isEqualTo(1);
    }

    @Test
    void the_same_hash_under_another_key_is_another_card() {
        assertThat(meet("k1", "bb", GOLD)).isNotEqualTo(meet("k2", "bb", GOLD));
    }

    private KnownCard meet(String keyId, String hash, CardAttributes attributes) {
        var sighting =
                new CardSighting(new CardFingerprint(keyId, hash), new MaskedPan("543210", "7899"), attributes, NOW);
        return Database.transaction(
                database, transaction -> CardStores.register(transaction).meet(sighting));
    }
}
