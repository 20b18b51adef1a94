package org.tapgate.api;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tapgate.api.csv.CsvFileReader;
import org.tapgate.api.json.JsonBodyReader;
import org.tapgate.api.json.JsonBodyWriter;
import org.tapgate.api.json.NeededBody;
import org.tapgate.api.json.UnaskedBody;
import org.tapgate.api.limit.RateLimit;
import org.tapgate.api.problem.BadInputMapper;
import org.tapgate.api.problem.HttpErrorMapper;
import org.tapgate.api.problem.UnexpectedErrorMapper;
import org.tapgate.api.security.PermissionDeniedMapper;

/** What every API of this application has in common. */
final class Shared {

    private static final Set<Class<?>> PROVIDERS = Set.of(
            CsvFileReader.class,
            JsonBodyReader.class,
            JsonBodyWriter.class,
            NeededBody.class,
            UnaskedBody.class,
            BadInputMapper.class,
            HttpErrorMapper.class,
            UnexpectedErrorMapper.class,
            RouteMetrics.class,
            PermissionDeniedMapper.class,
            RateLimit.class);

    /**
     * Bodies are read and written by our own providers only: the server's JSON-B would win over them and skip what it
     * does not know. They also validate, so nobody needs to do it again. The WADL would show the inside to anyone.
     */
    private static final Map<String, Object> PROPERTIES = Map.of(
            "jersey.config.jsonFeature",
            "Tapgate",
            "jersey.config.beanValidation.disable.server",
            true,
            "jersey.config.server.wadl.disableWadl",
            true);

    private Shared() {}

    static Map<String, Object> properties() {
        return PROPERTIES;
    }

    /** The shared providers together with the resources of one API. */
    static Set<Class<?>> with(Class<?>... resources) {
        var all = new LinkedHashSet<Class<?>>(PROVIDERS);
        all.addAll(Arrays.asList(resources));
        return all;
    }
}
