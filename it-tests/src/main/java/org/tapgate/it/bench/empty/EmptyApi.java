package org.tapgate.it.bench.empty;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** One resource. */
@ApplicationPath("/")
public class EmptyApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EmptyResource.class);
    }
}
