package org.tapgate.order.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;

/** What the database itself refuses to commit, whoever writes it. */
class PostingCheckTest {

    private static final String CAPTURE = "'CAPTURE', 'EXECUTED'";

    private static final String AUTHORIZATION = "'AUTHORIZATION', 'AUTHORIZED'";

    private final DataSource database = Database.fresh();

    private final UUID order = Ids.next();

    private final UUID operation = Ids.next();

    @BeforeEach
    void writeOrder() throws SQLException {
        commit("insert into payment_order (id, reference, channel, capture_type, amount, currency, payment_instrument,"
                + " goal, created_at, last_operation_at) values ('" + order
                + "', 'a', 'POS', 'IMPLICIT', 100, 'EUR', '***7899', 'HOLD', now(), now())");
    }

    @Test
    void money_that_moves_is_posted() throws SQLException {
        commit(operation(CAPTURE), line("RECEIVABLE", 100, "EUR"), line("FEES", -100, "EUR"));

        assertThat(Database.number(database, "select count(*) from ledger_line"))
                .isEqualTo(2);
    }

    @Test
    void what_moves_no_money_needs_no_posting() throws SQLException {
        commit(operation(AUTHORIZATION));

        assertThat(Database.number(database, "select count(*) from operation")).isEqualTo(1);
    }

    @Test
    void money_does_not_move_without_a_posting() {
        assertRefused(operation(CAPTURE));
    }

    @Test
    void a_posting_is_of_the_whole_amount() {
        assertRefused(operation(CAPTURE), line("RECEIVABLE", 99, "EUR"), line("FEES", -99, "EUR"));
    }

    @Test
    void a_posting_balances() {
        assertRefused(operation(CAPTURE), line("RECEIVABLE", 100, "EUR"), line("FEES", -99, "EUR"));
    }

    @Test
    void a_posting_is_in_the_currency_of_its_operation() {
        assertRefused(operation(CAPTURE), line("RECEIVABLE", 100, "EUR"), line("FEES", -100, "PLN"));
    }

    @Test
    void what_moves_no_money_is_not_posted() {
        assertRefused(operation(AUTHORIZATION), line("RECEIVABLE", 100, "EUR"), line("FEES", -100, "EUR"));
    }

    @Test
    void a_posting_is_not_spoilt_later() throws SQLException {
        commit(operation(CAPTURE), line("RECEIVABLE", 100, "EUR"), line("FEES", -100, "EUR"));

        assertRefused(line("REFUNDS", -5, "EUR"));
    }

    private String operation(String typeAndResult) {
        return "insert into operation (id, order_id, channel, type, result, operated_at, amount, currency) values ('"
                + operation + "', '" + order + "', 'POS', " + typeAndResult + ", now(), 100, 'EUR')";
    }

    private String line(String account, long amount, String currency) {
        return "insert into ledger_line (operation_id, account, amount, currency) values ('" + operation + "', '"
                + account + "', " + amount + ", '" + currency + "')";
    }

    private void assertRefused(String... statements) {
        assertThatThrownBy(() -> commit(statements))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
    }

    private void commit(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var statement : statements) {
                sql.execute(statement);
            }
            connection.commit();
        }
    }
}
