package org.tapgate.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.psp.ContractsResource;
import org.tapgate.api.psp.MitResource;
import org.tapgate.api.psp.MovementsResource;
import org.tapgate.api.psp.OperationsResource;
import org.tapgate.api.psp.OrdersResource;
import org.tapgate.api.psp.PspErrors;

/** The back office of payments, with the paths of the public gateway schema (spec/back-office.md section 1). */
@ApplicationPath("/psp/api/v1")
public class PspApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Shared.with(
                ContractsResource.class,
                MitResource.class,
                MovementsResource.class,
                OperationsResource.class,
                OrdersResource.class,
                PspErrors.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        var properties = new HashMap<>(Shared.properties());
        // Else the server would write its own page where this API says nothing: 401 and 404
        properties.put("jersey.config.server.response.setStatusOverSendError", true);
        return properties;
    }
}
