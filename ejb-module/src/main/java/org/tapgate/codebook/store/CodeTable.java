package org.tapgate.codebook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapgate.codebook.CodeList;
import org.tapgate.codebook.ListedCode;
import org.tapgate.codebook.SavedCode;

/** Where each list lies: what all have, by the names that its table uses, and the details of its own. */
enum CodeTable {
    COUNTRY("country", "alpha3", Detail.ALPHA2, Detail.NUMERIC3),
    CURRENCY("currency", "alpha3", Detail.NUMERIC3, Detail.MINOR_UNITS),
    MERCHANT_CATEGORY("merchant_category", "low", Detail.HIGH),
    CARD_PRODUCT("card_product", "code");

    private final String table;

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a list of its own that nobody changes
    private final List<Detail> details;

    CodeTable(String table, String key, Detail... details) {
        this.table = table;
        this.key = key;
        this.details = List.of(details);
    }

    /** A column that not every list has. */
    private enum Detail {
        ALPHA2,
        NUMERIC3,
        MINOR_UNITS,
        HIGH;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        Object of(ListedCode code) {
            return switch (this) {
                case ALPHA2 -> code.alpha2();
                case NUMERIC3 -> code.numeric();
                case MINOR_UNITS -> code.minorUnits();
                case HIGH -> code.last();
            };
        }
    }

    static CodeTable of(CodeList list) {
        return valueOf(list.name());
    }

    String table() {
        return table;
    }

    String key() {
        return key;
    }

    /** Selects rows for {@link #saved}. */
    String select() {
        var columns = Arrays.stream(Detail.values())
                .map(detail -> details.contains(detail) ? detail.column() : "null as " + detail.column())
                .collect(Collectors.joining(", "));
        return "select %s as code, name, valid_from, valid_to, version, %s from %s ".formatted(key, columns, table);
    }

    /** The columns that are written, in the order of {@link #values}. */
    List<String> columns() {
        return Stream.concat(
                        Stream.of(key, "name", "valid_from", "valid_to"),
                        details.stream().map(Detail::column))
                .toList();
    }

    List<Object> values(ListedCode code) {
        var values = new ArrayList<Object>(Arrays.asList(code.code(), code.name(), code.validFrom(), code.validTo()));
        details.forEach(detail -> values.add(detail.of(code)));
        return values;
    }

    SavedCode saved(ResultSet row) throws SQLException {
        var minorUnits = row.getObject("minor_units");
        return new SavedCode(
                row.getLong("version"),
                new ListedCode(
                        CodeList.valueOf(name()),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("alpha2"),
                        row.getString("numeric3"),
                        minorUnits == null ? null : row.getInt("minor_units"),
                        row.getString("high"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }
}
