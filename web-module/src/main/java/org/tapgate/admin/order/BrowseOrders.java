package org.tapgate.admin.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.order.AmountType;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.OrderFilter;
import org.tapgate.order.OrderFilter.AmountRange;
import org.tapgate.order.OrderState;
import org.tapgate.order.Span;
import org.tapgate.order.boundary.Orders;

/** The list of orders by their last operation, the newest first. */
@Named
@RequestScoped
public class BrowseOrders {

    private static final Parameters PARAMETERS = new Parameters(
            "/admin/order/orders",
            List.of(
                    Parameter.text("reference"),
                    Parameter.oneOf("state", OrderState.class),
                    Parameter.text("customField")));

    private static final AmountRange ANY_AMOUNT =
            new AmountRange(AmountType.ORDER_AMOUNT, Optional.empty(), Optional.empty());

    @Inject
    private Orders orders;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    private Address address;

    private Slice<ListedOrder> slice;

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
    public Slice<ListedOrder> slice() {
        if (slice == null) {
            slice = Slice.load(
                    address,
                    new TimeWalk<ListedOrder>(
                            (back, page) -> orders.list(filter(), Span.until(Optional.empty(), page, back))));
        }
        return slice;
    }

    /** States to choose from. */
    public List<SelectItem> states() {
        return Arrays.stream(OrderState.values())
                .map(state -> new SelectItem(state.name(), texts.name("order.state", state)))
                .toList();
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(
                        texts.name("order", name) + ": " + texts.name("order.state", address.get(name)),
                        address.without(name)))
                .toList();
    }

    private OrderFilter filter() {
        return new OrderFilter(
                address.value("reference"),
                ANY_AMOUNT,
                address.value("state").map(OrderState::valueOf),
                address.value("customField"));
    }
}
