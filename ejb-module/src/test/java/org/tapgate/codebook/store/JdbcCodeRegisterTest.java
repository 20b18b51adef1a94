package org.tapgate.codebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.codebook.CodeList;
import org.tapgate.codebook.ListedCode;
import org.tapgate.codebook.ListedCodes;
import org.tapgate.codebook.SavedCode;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;

class JdbcCodeRegisterTest {

    private final DataSource database = Database.fresh();

    private final JdbcCodeRegister register = new JdbcCodeRegister(new Sql(database));

    @ParameterizedTest
    @EnumSource
    void a_code_is_added_once_and_replaced_from_the_version_that_was_seen(CodeList list) {
        var code = ListedCodes.good(list);

        assertThat(register.add(code)).isTrue();
        assertThat(register.add(code)).isFalse();
        assertThat(register.find(list, code.code())).contains(new SavedCode(1, code));

        var withdrawn = withdrawn(code);
        assertThat(register.replace(1, withdrawn)).isTrue();
        assertThat(register.replace(1, code)).isFalse();
        assertThat(register.find(list, code.code())).contains(new SavedCode(2, withdrawn));
    }

    @ParameterizedTest
    @EnumSource
    void pages_hold_everything_once_and_nothing_shipped_has_a_fault(CodeList list) {
        var all = new ArrayList<SavedCode>();
        var next = Optional.of(PageRequest.first(100));
        while (next.isPresent()) {
            var page = register.page(list, next.get());
            all.addAll(page.items());
            next = page.nextCursor()
                    .flatMap(cursor -> Cursor.decode(cursor, 1))
                    .map(cursor -> new PageRequest(100, Optional.of(cursor)));
        }

        assertThat(all).hasSize(rows(list)).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(saved -> assertThat(saved.code().faults()).isEmpty());
        assertThat(all).extracting(saved -> saved.code().code()).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"3351, 3999, true", "3999, 3999, true", "2000, 9999, true", "3000, 3350, false", "9990, 9995, false"})
    void runs_of_categories_that_lie_over_others_are_noticed(String code, String last, boolean overlaps) {
        var run = new ListedCode(CodeList.MERCHANT_CATEGORY, code, "Run", null, null, null, last, null, null);

        assertThat(register.overlaps(run)).isEqualTo(overlaps);
    }

    private int rows(CodeList list) {
        var table = CodeTable.of(list).table();
        return (int) Database.number(database, "select count(*) from " + table);
    }

    private static ListedCode withdrawn(ListedCode code) {
        return new ListedCode(
                code.list(),
                code.code(),
                "Withdrawn",
                code.alpha2(),
                code.numeric(),
                code.minorUnits(),
                code.last(),
                null,
                LocalDate.parse("2030-01-01"));
    }
}
