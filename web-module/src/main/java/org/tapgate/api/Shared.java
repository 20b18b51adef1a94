package org.tapgate.api;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tapgate.api.json.JsonBodyReader;
import org.tapgate.api.json.JsonBodyWriter;
import org.tapgate.api.problem.BadInputMapper;
import org.tapgate.api.problem.HttpErrorMapper;
import org.tapgate.api.problem.UnexpectedErrorMapper;

/** What every API of this application has in common. */
final class Shared {

    private static final Set<Class<?>> PROVIDERS = Set.of(
            JsonBodyReader.class,
            JsonBodyWriter.class,
            BadInputMapper.class,
            HttpErrorMapper.class,
            UnexpectedErrorMapper.class,
            RouteMetrics.class);

    private Shared() {}

    /** The shared providers together with the resources of one API. */
    static Set<Class<?>> with(Class<?>... resources) {
        var all = new LinkedHashSet<Class<?>>(PROVIDERS);
        all.addAll(Arrays.asList(resources));
        return all;
    }
}
