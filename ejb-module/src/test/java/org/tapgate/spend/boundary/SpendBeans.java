package org.tapgate.spend.boundary;

import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.tapgate.fx.store.FxStores;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.reference.FewCodes;
import org.tapgate.spend.Mrs;
import org.tapgate.spend.store.SpendStores;

/** The beans of this package wired by hand, for tests without a container. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
public final class SpendBeans {

    private SpendBeans() {}

    public static SpendStatements statements(DataSource source, Mrs mrs, InstantSource clock) {
        var statements = new SpendStatements();
        statements.mrs = mrs;
        statements.cache = SpendStores.cache(source);
        statements.rates = FxStores.rates(source);
        statements.codes = new FewCodes();
        statements.clock = clock;
        statements.neverCounted = List.of("6010", "6011");
        statements.failOpen = false;
        return statements;
    }

    public static CardEnrolment enrolment(DataSource transaction, InstantSource clock) {
        var enrolment = new CardEnrolment();
        enrolment.enrolments = SpendStores.enrolments(transaction);
        enrolment.outbox = Outboxes.in(transaction);
        enrolment.clock = clock;
        return enrolment;
    }
}
