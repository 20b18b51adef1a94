package org.tapgate.api.openapi;

import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Parameters of a call: those in its path and query with their types, and the headers that the kind of the call brings. */
final class Parameters {

    private static final String KEY = "Idempotency-Key";

    private Parameters() {}

    static void complete(ApiMethod call, Operation operation) {
        Arrays.stream(call.method()
                        .getAnnotationsByType(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class))
                .filter(said -> !has(operation, said.name()))
                .forEach(said -> operation.addParameter(query(said.name(), said.description())));
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(found -> found.stream())
                .filter(parameter -> parameter.getName() != null)
                .forEach(parameter -> parameter.setSchema(schema(call, parameter)));
        if (call.isIdempotent() && !has(operation, KEY)) {
            operation.addParameter(header(KEY, "1 to 255 visible characters: a repetition gets the first answer")
                    .required(false));
        }
        if (call.verb() == HttpMethod.PUT || (call.verb() == HttpMethod.DELETE && call.readsHeaders())) {
            operation.addParameter(header("If-Match", "ETag of what was read")
                    .required(call.verb() == HttpMethod.PUT)
                    .example("\"3\""));
        }
    }

    private static boolean has(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(found -> name.equals(found.getName()));
    }

    private static Schema schema(ApiMethod call, Parameter parameter) {
        if (parameter.getIn() == In.PATH) {
            return Scalars.schema(pathType(call, parameter.getName()));
        }
        return parameter.getName().equals("limit")
                ? OASFactory.createSchema()
                        .type(SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(200))
                        .defaultValue(50)
                : Scalars.schema(String.class);
    }

    private static Class<?> pathType(ApiMethod call, String name) {
        return Arrays.stream(call.method().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathParam.class)
                        && parameter.getAnnotation(PathParam.class).value().equals(name))
                .<Class<?>>map(java.lang.reflect.Parameter::getType)
                .findFirst()
                .orElse(String.class);
    }

    /** One that the server has not read, as it does not where a call is answered later. */
    private static Parameter query(String name, String description) {
        return OASFactory.createParameter().name(name).in(In.QUERY).description(description);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(Scalars.schema(String.class));
    }
}
