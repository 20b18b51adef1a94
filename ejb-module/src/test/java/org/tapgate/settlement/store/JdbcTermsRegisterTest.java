package org.tapgate.settlement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.BusinessDay;
import org.tapgate.settlement.SettlementTerms;

class JdbcTermsRegisterTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final DataSource database = Database.fresh();

    private final UUID client = new Takings(database).client(WARSAW.getId());

    private final JdbcTermsRegister register = new JdbcTermsRegister(new Sql(database));

    @Test
    void what_is_usual_holds_until_something_is_agreed() {
        assertThat(register.find(client)).contains(new SettlementTerms.Saved(SettlementTerms.usual(WARSAW), 0));
        assertThat(register.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void only_who_saw_what_is_stored_changes_it() {
        assertThat(register.save(client, 0, feeOf(10))).isTrue();
        assertThat(register.save(client, 0, feeOf(20))).as("first again").isFalse();
        assertThat(register.save(client, 2, feeOf(20))).as("not yet there").isFalse();
        assertThat(register.save(client, 1, feeOf(30))).isTrue();
        assertThat(register.save(client, 1, feeOf(40))).as("outdated").isFalse();

        assertThat(register.find(client)).contains(new SettlementTerms.Saved(feeOf(30), 2));
        assertThat(register.of(client)).isEqualTo(feeOf(30));
    }

    private static SettlementTerms feeOf(int basisPoints) {
        return new SettlementTerms(new BusinessDay(WARSAW, LocalTime.of(22, 0)), true, 500, basisPoints);
    }
}
