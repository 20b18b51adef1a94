package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.boundary.Entries;
import org.tapgate.admin.Shell;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.LocalTime;
import org.tapgate.admin.list.Slice;
import org.tapgate.location.Services;
import org.tapgate.platform.Cursor;

/** The list of entries, the newest first. */
@Named
@RequestScoped
public class BrowseEntries {

    /** The place above every entry of its time. */
    private static final String TOP = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    @Inject
    private Entries entries;

    @Inject
    private Services services;

    @Inject
    private Shell shell;

    @Inject
    private InstantSource clock;

    @Inject
    private Addresses addresses;

    private Address address;

    private Slice<Entry> slice;

    private Instant now;

    @PostConstruct
    void read() {
        now = clock.instant();
        address = EntryParameters.sensible(addresses.read(EntryParameters.of(shell.zone(), services.names())));
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
    public Slice<Entry> slice() {
        if (slice == null) {
            slice = Slice.load(address, new EntryWalk(entries, this::filter));
        }
        return slice;
    }

    /** The filter that the address stands for. */
    EntryFilter filter(boolean oldestFirst) {
        return EntryParameters.filter(address, now, shell.zone(), oldestFirst);
    }

    /** The place above which an entry is new: the first one shown at the beginning of the list, else now. */
    public String newest() {
        var rows = slice().rows();
        var first = slice().before().isPresent() || rows.isEmpty()
                ? Cursor.of(now.toString(), TOP)
                : EntryArchive.placeOf(rows.get(0));
        return first.encode();
    }

    /** Whether one of the filters that are usually folded is set. */
    public boolean more() {
        return address.filters().stream().anyMatch(EntryParameters::isSeldom);
    }

    /** A fixed time as a browser's field shows it; null when it is not set. */
    public String field(String name) {
        return LocalTime.forField(EntryParameters.time(address, name).orElse(null), shell.zone());
    }

    /** Where all of them can be had as a file. */
    public Address export() {
        return ExportEntries.of(address);
    }

    /** Where they can be had with what the list shows of each. */
    public Address exportSummary() {
        return ExportEntries.summaryOf(address);
    }

    /** The parameters of the address, to be sent along. */
    public List<String> parameters() {
        return List.copyOf(address.values().keySet());
    }
}
