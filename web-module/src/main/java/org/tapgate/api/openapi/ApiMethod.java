package org.tapgate.api.openapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.tapgate.api.ManagementApi;
import org.tapgate.api.PaymentApi;
import org.tapgate.api.PointApi;
import org.tapgate.api.PosApi;
import org.tapgate.api.PspApi;
import org.tapgate.api.TokenApi;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.json.Draft;

/**
 * A method of a resource, as JAX-RS sees it.
 *
 * @param path from the root of the application, parameters in braces
 * @param verb what it answers to
 * @param method the method itself
 */
record ApiMethod(String path, PathItem.HttpMethod verb, Method method) {

    /** Every one of every API, in an order that never changes. */
    static List<ApiMethod> all() {
        return Stream.of(
                        new ManagementApi(),
                        new PosApi(),
                        new TokenApi(),
                        new PointApi(),
                        new PaymentApi(),
                        new PspApi())
                .flatMap(ApiMethod::of)
                .sorted(Comparator.comparing((ApiMethod call) -> call.path()).thenComparing(ApiMethod::verb))
                .toList();
    }

    private static Stream<ApiMethod> of(Application api) {
        var root = api.getClass().getAnnotation(ApplicationPath.class).value();
        return api.getClasses().stream()
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .flatMap(resource -> Arrays.stream(resource.getMethods())
                        .flatMap(method -> verb(method)
                                .map(verb -> new ApiMethod(root + path(resource) + path(method), verb, method))
                                .stream()));
    }

    private static Optional<PathItem.HttpMethod> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> PathItem.HttpMethod.valueOf(
                        type.getAnnotation(HttpMethod.class).value()))
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null || path.value().equals("/") ? "" : path.value();
    }

    boolean isIdempotent() {
        return method.isAnnotationPresent(Idempotent.class);
    }

    boolean isOfTerminals() {
        return path.startsWith("/pos/");
    }

    /** Whether it answers a list, page by page. */
    boolean isList() {
        return method.getName().equals("list")
                || Arrays.stream(method.getAnnotationsByType(Parameter.class))
                        .anyMatch(parameter -> parameter.name().equals("limit"));
    }

    boolean hasIdentifier() {
        return path.contains("{");
    }

    /** Whether it looks at headers by itself, as those do that compare versions. */
    boolean readsHeaders() {
        return Arrays.asList(method.getParameterTypes()).contains(HttpHeaders.class);
    }

    boolean takesBody() {
        return verb != PathItem.HttpMethod.GET
                && (method.isAnnotationPresent(Consumes.class)
                        || method.getDeclaringClass().isAnnotationPresent(Consumes.class));
    }

    /** The record that its JSON body is read into. */
    Optional<Class<?>> body() {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(ApiMethod::drafted)
                .filter(Class.class::isInstance)
                .<Class<?>>map(Class.class::cast)
                .filter(type -> type.isRecord() && !type.getSimpleName().equals("CsvFile"))
                .findFirst();
    }

    private static Type drafted(Type type) {
        return type instanceof ParameterizedType draft && Draft.class.equals(draft.getRawType())
                ? draft.getActualTypeArguments()[0]
                : type;
    }
}
