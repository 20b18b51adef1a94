package org.tapgate.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.oauth.TokenResource;

/** Access tokens for client applications (spec, roles). */
@ApplicationPath("/oauth")
public class TokenApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Shared.with(TokenResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Shared.properties();
    }
}
