package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;

class JdbcEndpointRegisterTest extends Shipping {

    @Test
    void an_endpoint_is_read_as_it_was_written() {
        var endpoint = added(false);
        assertThat(register(database).find(endpoint.id())).contains(endpoint);
        assertThat(register(database).of(List.of(StreamOwner.OPERATOR))).containsExactly(endpoint);
    }

    @Test
    void a_rotated_secret_is_good_for_a_while_beside_the_new_one() {
        var endpoint = added(false);
        var former = secret(endpoint, NOW, NOW);
        var latest = secret(endpoint, NOW.plusSeconds(1), NOW.plusSeconds(100));
        assertThat(secrets(endpoint, NOW.plusSeconds(2))).containsExactly(latest, former);
        assertThat(secrets(endpoint, NOW.plusSeconds(101))).containsExactly(latest);
    }

    @Test
    void whoever_only_takes_deliveries_does_not_wait_for_the_disk_and_all_others_do() {
        var endpoint = added(false);
        inTransaction(tx -> {
            assertThat(register(tx).lock(endpoint.id())).contains(endpoint);
            assertThat(register(tx).lock(List.of(endpoint.id(), Ids.next()))).containsExactly(endpoint);
            return assertThat(isHurried(tx)).isFalse();
        });
        inTransaction(tx -> {
            assertThat(register(tx).lockBriefly(List.of(endpoint.id(), Ids.next())))
                    .containsExactly(endpoint);
            return assertThat(isHurried(tx)).isTrue();
        });
    }

    /** The server of the tests is set up without durability, so the source of the setting tells, not its value. */
    private static boolean isHurried(DataSource transaction) {
        return Database.number(
                        transaction,
                        "select count(*) from pg_settings"
                                + " where name = 'synchronous_commit' and setting = 'off' and source = 'session'")
                == 1;
    }
}
