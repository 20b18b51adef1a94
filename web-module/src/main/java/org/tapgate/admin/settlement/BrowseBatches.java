package org.tapgate.admin.settlement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchFilter;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.boundary.Batches;

/** The list of batches, the newest first. */
@Named
@RequestScoped
public class BrowseBatches {

    private static final Parameters PARAMETERS =
            new Parameters("/admin/settlement/batches", List.of(Parameter.oneOf("state", BatchState.class)));

    @Inject
    private Batches batches;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    private Address address;

    private Slice<Batch> slice;

    @PostConstruct
    void read() {
        address = addresses.read(PARAMETERS);
    }

    /** Leads to the usual form of the address. */
    public void open() {
        addresses.settle(address);
    }

    /** What is looked at. */
    public Address address() {
        return address;
    }

    /** The part of the list that the address names. */
    public Slice<Batch> slice() {
        if (slice == null) {
            slice = Slice.load(address, new BatchWalk(batches, this::filter));
        }
        return slice;
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(
                        texts.name("batch", name) + ": " + texts.name("batch.state", address.get(name)),
                        address.without(name)))
                .toList();
    }

    private BatchFilter filter(boolean oldestFirst) {
        return new BatchFilter(
                Optional.empty(),
                address.value("state").map(BatchState::valueOf),
                Optional.empty(),
                Optional.empty(),
                oldestFirst);
    }
}
