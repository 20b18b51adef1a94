package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrateTest {

    private static final Map<String, String> APPLICATION = Map.of(
            "TAPGATE_DB_URL", "jdbc:postgresql://db/tapgate", "TAPGATE_DB_USER", "app", "TAPGATE_DB_PASSWORD", "a");

    @Test
    void the_database_must_be_named() {
        assertThat(Migrate.faults(Map.of())).singleElement().asString().contains("TAPGATE_DB_URL");
    }

    @Test
    void a_role_must_be_named_with_its_password() {
        assertThat(Migrate.faults(
                        Map.of("TAPGATE_DB_URL", "jdbc:postgresql://db/tapgate", "TAPGATE_DB_MIGRATION_USER", "owner")))
                .singleElement()
                .asString()
                .contains("TAPGATE_DB_MIGRATION_PASSWORD");
    }

    @Test
    void the_role_for_migrations_comes_before_the_applications() {
        Map<String, String> both = new HashMap<>(APPLICATION);
        both.put("TAPGATE_DB_MIGRATION_USER", "owner");
        both.put("TAPGATE_DB_MIGRATION_PASSWORD", "o");

        assertThat(Migrate.role(both)).contains(new Login("owner", "o"));
        assertThat(Migrate.role(APPLICATION)).contains(new Login("app", "a"));
    }
}
