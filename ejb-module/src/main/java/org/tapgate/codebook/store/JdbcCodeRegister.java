package org.tapgate.codebook.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapgate.codebook.CodeList;
import org.tapgate.codebook.CodeRegister;
import org.tapgate.codebook.ListedCode;
import org.tapgate.codebook.SavedCode;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Codes by plain statements; the names of tables and columns come from {@link CodeTable} alone. */
@Dependent
final class JdbcCodeRegister implements CodeRegister {

    private static final String OVERLAPPING =
            "select low from merchant_category where low <> ? and low <= ? and high >= ? limit 1";

    private final Sql sql;

    @Inject
    JdbcCodeRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<SavedCode> page(CodeList list, PageRequest page) {
        var table = CodeTable.of(list);
        var query = table.select() + "where " + table.key() + " > ? order by " + table.key() + " limit ?";
        var after = page.after().map(place -> place.parts().get(0)).orElse("");
        var found = sql.call(
                "listing codes", connection -> Rows.list(connection, query, table::saved, after, page.limit() + 1));
        return Page.of(found, page.limit(), saved -> Cursor.of(saved.code().code()));
    }

    @Override
    public Optional<SavedCode> find(CodeList list, String code) {
        var table = CodeTable.of(list);
        var query = table.select() + "where " + table.key() + " = ?";
        return sql.call("finding a code", connection -> Rows.first(connection, query, table::saved, code));
    }

    @Override
    public boolean add(ListedCode code) {
        var table = CodeTable.of(code.list());
        var places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        return changes(
                "insert into %s (%s) values (%s) on conflict do nothing"
                        .formatted(table.table(), String.join(", ", table.columns()), places),
                table.values(code));
    }

    @Override
    public boolean replace(long seen, ListedCode code) {
        var table = CodeTable.of(code.list());
        var changed = table.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        var values = new ArrayList<>(table.values(code));
        values.add(code.code());
        values.add(seen);
        return changes(
                "update %s set %s, version = version + 1 where %s = ? and version = ?"
                        .formatted(table.table(), changed, table.key()),
                values);
    }

    private boolean changes(String statement, List<Object> values) {
        return sql.call("saving a code", connection -> Rows.update(connection, statement, values.toArray())) > 0;
    }

    @Override
    public boolean overlaps(ListedCode code) {
        return code.list() == CodeList.MERCHANT_CATEGORY
                && sql.call(
                        "looking for overlapping runs",
                        connection -> Rows.first(
                                        connection,
                                        OVERLAPPING,
                                        row -> row.getString(1),
                                        code.code(),
                                        code.last(),
                                        code.code())
                                .isPresent());
    }
}
