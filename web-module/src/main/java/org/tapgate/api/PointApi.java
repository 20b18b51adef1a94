package org.tapgate.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.point.DeviceIntentsResource;
import org.tapgate.api.point.DevicesResource;
import org.tapgate.api.point.PaymentIntentsResource;
import org.tapgate.api.point.PointErrors;
import org.tapgate.api.point.RefundsResource;

/** The API of integrators, with the paths of the public one (spec/intents.md section 3). */
@ApplicationPath("/point/integration-api")
public class PointApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Shared.with(
                DeviceIntentsResource.class,
                DevicesResource.class,
                PaymentIntentsResource.class,
                PointErrors.class,
                RefundsResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Shared.properties();
    }
}
