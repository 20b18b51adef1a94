package org.tapgate.admin.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tapgate.admin.NotFound;
import org.tapgate.order.boundary.Orders;
import org.tapgate.platform.Ids;

/** One order with its operations. */
@Named
@RequestScoped
public class ShowOrder {

    @Inject
    private Orders orders;

    @Inject
    private NotFound notFound;

    @Inject
    private ExternalContext request;

    private Orders.Story story;

    @PostConstruct
    void find() {
        story = Ids.parse(request.getRequestParameterMap().get("id"))
                .flatMap(orders::find)
                .orElse(null);
    }

    /** Ends with 404 when there is no such order, or not for this user. */
    public void open() {
        if (story == null) {
            notFound.show();
        }
    }

    /** What was looked up. */
    public Orders.Story story() {
        return story;
    }
}
