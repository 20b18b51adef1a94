package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tapgate.access.SpendEvidence;
import org.tapgate.access.SpendEvidenceStore;
import org.tapgate.platform.ee.Sql;

/** The table {@code spend_evidence}: a document for each entry that has some. */
@ApplicationScoped
class JdbcSpendEvidence implements SpendEvidenceStore {

    private static final String ADD = "insert into spend_evidence (entry_id, evidence) values (?, ?::jsonb)";

    private static final String OF = "select evidence from spend_evidence where entry_id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcSpendEvidence() {
        this(null);
    }

    @Inject
    JdbcSpendEvidence(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID entryId, List<SpendEvidence> evidence) {
        sql.call("keeping the evidence of a spend gate", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                new Parameters(insert).id(entryId).document(evidence);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<SpendEvidence> of(UUID entryId) {
        return sql.call("reading the evidence of a spend gate", connection -> {
            try (var select = connection.prepareStatement(OF)) {
                new Parameters(select).id(entryId);
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? List.of(EntryDocuments.JSON.read(row.getString(1), SpendEvidence[].class))
                            : List.<SpendEvidence>of();
                }
            }
        });
    }
}
