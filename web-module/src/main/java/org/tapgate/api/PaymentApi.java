package org.tapgate.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.point.PaymentsResource;
import org.tapgate.api.point.PointErrors;

/** Payments, at the address that the public API has for them (spec/intents.md section 3). */
@ApplicationPath("/v1")
public class PaymentApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Shared.with(PaymentsResource.class, PointErrors.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Shared.properties();
    }
}
