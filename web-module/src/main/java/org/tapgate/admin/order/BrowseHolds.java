package org.tapgate.admin.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.order.OpenHold;
import org.tapgate.order.boundary.ExpiringHolds;

/** The worklist of what is held and expires soon, the first to expire first. */
@Named
@RequestScoped
public class BrowseHolds {

    private static final String USUAL_DAYS = "2";

    private static final List<String> DAYS = List.of("1", "2", "4", "7");

    private static final Parameters PARAMETERS =
            new Parameters("/admin/order/holds", List.of(Parameter.oneOf("days", DAYS)));

    @Inject
    private ExpiringHolds holds;

    @Inject
    private Addresses addresses;

    private Address address;

    private Slice<OpenHold> slice;

    @PostConstruct
    void read() {
        address = addresses.read(PARAMETERS);
    }

    /** Leads to the usual form of the address. */
    public void open() {
        addresses.settle(address);
    }

    /** Within how many days, as a choice. */
    public String days() {
        return address.value("days").orElse(USUAL_DAYS);
    }

    /** Numbers of days to choose from. */
    public List<String> choices() {
        return DAYS;
    }

    /** The part of the list that the address names. */
    public Slice<OpenHold> slice() {
        if (slice == null) {
            slice = Slice.load(
                    address, new TimeWalk<OpenHold>((back, page) -> holds.page(Integer.parseInt(days()), back, page)));
        }
        return slice;
    }

    /** When a hold expires. */
    public Instant expiresAt(OpenHold hold) {
        return hold.expiresAt(holds.life());
    }
}
