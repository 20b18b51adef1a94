package org.tapgate.admin.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapgate.admin.Formats;
import org.tapgate.admin.NotFound;
import org.tapgate.money.Money;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchChange;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.ItemFilter;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.settlement.boundary.BatchRequests;
import org.tapgate.settlement.boundary.Batches;
import org.tapgate.settlement.boundary.ReconciliationItems;

/** One batch, with what differs, what was asked for, and what happened to it. */
@Named
@RequestScoped
public class ShowBatch {

    @Inject
    private Batches batches;

    @Inject
    private BatchRequests requests;

    @Inject
    private ReconciliationItems items;

    @Inject
    private NotFound notFound;

    @Inject
    private Formats formats;

    @Inject
    private ExternalContext request;

    private Batch batch;

    @PostConstruct
    void find() {
        batch = Ids.parse(request.getRequestParameterMap().get("id"))
                .flatMap(batches::find)
                .orElse(null);
    }

    /** Ends with 404 when there is no such batch, or not for this user. */
    public void open() {
        if (batch == null) {
            notFound.show();
        }
    }

    /** What was looked up. */
    public Batch batch() {
        return batch;
    }

    /** An amount of the batch, in minor units, as people read it. */
    public String money(long amount) {
        return formats.money(new Money(amount, batch.key().currency()));
    }

    /** What differs, the newest first; the rest is in the API. */
    public List<ReconciliationItem> items() {
        var ofBatch = new ItemFilter(Optional.of(batch.id()), Optional.empty());
        return items.page(ofBatch, PageRequest.first(PageRequest.USUAL)).items();
    }

    /** What was asked for. */
    public List<BatchRequest> requests() {
        return requests.of(batch.id()).orElseGet(List::of);
    }

    /** What happened to it. */
    public List<BatchChange> history() {
        return batches.history(batch.id()).orElseGet(List::of);
    }
}
