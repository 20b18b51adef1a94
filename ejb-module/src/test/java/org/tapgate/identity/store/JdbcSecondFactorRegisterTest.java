package org.tapgate.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.SecondFactor;
import org.tapgate.identity.SignInFailures;
import org.tapgate.platform.Database;
import org.tapgate.platform.Sealed;
import org.tapgate.platform.ee.Sql;

class JdbcSecondFactorRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final DataSource database = Database.fresh();

    private final JdbcSecondFactorRegister register = new JdbcSecondFactorRegister(new Sql(database));

    private UUID ann;

    @BeforeEach
    void addUser() throws SQLException {
        ann = PanelUser.addedTo(database);
    }

    @Test
    void keeps_everything_and_every_change() {
        var fresh = SecondFactor.unconfirmed(ann, new Sealed("k1", new byte[] {1, 2, 3}));
        var changed = new SecondFactor(
                ann,
                new Sealed("k2", new byte[] {4}),
                Optional.of(NOW),
                59_000_000L,
                new SignInFailures(0, Optional.of(NOW.plusSeconds(1))));

        assertThat(register.find(ann)).isEmpty();
        register.save(fresh);
        assertThat(register.find(ann)).usingRecursiveComparison().isEqualTo(Optional.of(fresh));
        register.save(changed);
        assertThat(register.lock(ann)).usingRecursiveComparison().isEqualTo(Optional.of(changed));
    }

    @Test
    void uses_up_recovery_codes_one_by_one() {
        register.save(SecondFactor.unconfirmed(ann, new Sealed("k1", new byte[0])));
        register.replaceCodes(ann, List.of("old"));
        register.replaceCodes(ann, List.of("a", "b"));

        assertThat(register.useCode(ann, "old")).isFalse();
        assertThat(register.useCode(ann, "a")).isTrue();
        assertThat(register.useCode(ann, "a")).isFalse();
        assertThat(register.codesLeft(ann)).isEqualTo(1);
    }

    @Test
    void removes_it_with_its_codes() {
        register.save(SecondFactor.unconfirmed(ann, new Sealed("k1", new byte[0])));
        register.replaceCodes(ann, List.of("a"));

        assertThat(register.remove(ann)).isTrue();
        assertThat(register.remove(ann)).isFalse();
        assertThat(register.find(ann)).isEmpty();
        assertThat(register.codesLeft(ann)).isZero();
    }
}
