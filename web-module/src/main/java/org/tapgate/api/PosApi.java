package org.tapgate.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.pos.EntryResource;
import org.tapgate.api.pos.IntentQueueResource;
import org.tapgate.api.pos.IntentResource;
import org.tapgate.api.pos.KeysResource;
import org.tapgate.api.pos.OfflineListResource;
import org.tapgate.api.pos.OfflineReportResource;
import org.tapgate.api.pos.PairResource;

/** The API of terminals (spec/access-control.md section 9). */
@ApplicationPath("/pos")
public class PosApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Shared.with(
                EntryResource.class,
                IntentQueueResource.class,
                IntentResource.class,
                KeysResource.class,
                OfflineListResource.class,
                OfflineReportResource.class,
                PairResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Shared.properties();
    }
}
