package org.tapgate.reference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.tapgate.platform.ee.Sql;
import org.tapgate.reference.CodeLists;
import org.tapgate.reference.StandardCodes;

/** Answers from memory, and reads the lists again every minute: whoever changes a code waits no longer than that. */
@ApplicationScoped
class DatabaseCodes implements StandardCodes {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CodeTables tables;

    private final InstantSource time;

    private volatile Copy copy = new Copy(null, Instant.MIN);

    /** For the proxy of the container. */
    DatabaseCodes() {
        this(null, null);
    }

    @Inject
    DatabaseCodes(Sql sql, InstantSource time) {
        this.tables = new CodeTables(sql);
        this.time = time;
    }

    @Override
    public boolean isCountry(String alpha3) {
        return today((lists, day) -> lists.isCountry(alpha3, day));
    }

    @Override
    public boolean isCurrency(String alpha3) {
        return today((lists, day) -> lists.isCurrency(alpha3, day));
    }

    @Override
    public OptionalInt minorUnits(String alpha3) {
        return lists(time.instant()).minorUnits(alpha3);
    }

    @Override
    public Optional<String> numericCode(String alpha3) {
        return lists(time.instant()).numericCode(alpha3);
    }

    @Override
    public boolean isMcc(String code) {
        return today((lists, day) -> lists.isMcc(code, day));
    }

    @Override
    public boolean isCardProduct(String code) {
        return today((lists, day) -> lists.isCardProduct(code, day));
    }

    private boolean today(BiPredicate<CodeLists, LocalDate> question) {
        var now = time.instant();
        return question.test(lists(now), LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private CodeLists lists(Instant now) {
        var known = copy;
        if (now.isBefore(known.staleAt())) {
            return known.lists();
        }
        var read = tables.read();
        copy = new Copy(read, now.plus(FRESH));
        return read;
    }

    private record Copy(CodeLists lists, Instant staleAt) {}
}
