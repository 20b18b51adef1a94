package org.tapgate.platform.ee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;

class SnapshotVersionsTest {

    private final DataSource database = Database.fresh();

    private final SnapshotVersions versions = new SnapshotVersions(new Sql(database));

    @Test
    void a_change_raises_its_own_version_only() {
        long ranges = versions.of("account_range");
        long rulesets = versions.of("ruleset");

        assertThat(versions.raise("ruleset")).isEqualTo(rulesets + 1);

        assertThat(versions.of("ruleset")).isEqualTo(rulesets + 1);
        assertThat(versions.of("account_range")).isEqualTo(ranges);
    }

    @Test
    void a_change_that_is_not_committed_is_not_seen_by_others() {
        long before = versions.of("ruleset");

        Database.transaction(database, transaction -> {
            new SnapshotVersions(new Sql(transaction)).raise("ruleset");
            assertThat(versions.of("ruleset")).isEqualTo(before);
            return null;
        });

        assertThat(versions.of("ruleset")).isEqualTo(before + 1);
    }

    @Test
    void a_change_that_may_never_be_committed_is_not_taken_for_its_version() {
        long before = versions.of("ruleset");

        Database.transaction(database, transaction -> {
            var own = new SnapshotVersions(new Sql(transaction));
            assertThat(own.of("ruleset")).isEqualTo(before);
            long raised = own.raise("ruleset");
            assertThat(own.of("ruleset")).isEqualTo(-raised);
            return null;
        });
    }

    @Test
    void a_version_that_no_migration_brought_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> versions.raise("no such thing"));
    }
}
