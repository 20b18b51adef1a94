package org.tapgate.api.openapi;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What all calls of all APIs have in common (spec/api.md). */
public class CommonContract implements OASFilter {

    /** Who calls these has nothing to show yet, or shows it in the body. */
    private static final List<String> OPEN = List.of("/oauth/token", "/pos/pair");

    static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(OASFactory.createInfo()
                .title("Tapgate")
                .version("1")
                .description("Benefit access and payment intents on payment terminals. Every call answers with"
                        + " X-Request-Id; every error is an RFC 9457 problem document with a code of the error"
                        + " catalogue (/docs/errors.html)."));
        var schemas = new RecordSchemas();
        var calls = ApiMethod.all();
        // What is answered gets its name first; what is sent and called alike gets "Input" after it
        calls.forEach(call -> new CallContract(call, schemas).success());
        calls.forEach(call -> complete(api, call, schemas));
        api.getComponents().setSchemas(new TreeMap<>(schemas.all()));
        api.getComponents().addSchema(PROBLEM, problem()).addSchema("Fault", fault());
        api.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An access token of /oauth/token, an API key, or a terminal's own token"
                                        + " on /pos"))
                .addSecurityScheme(
                        "apiKey",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-Api-Key"));
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(CommonContract::secure));
        OPEN.forEach(path -> Optional.ofNullable(api.getPaths().getPathItem(path))
                .ifPresent(item -> item.getPOST().setSecurity(List.of())));
    }

    private static void complete(OpenAPI api, ApiMethod call, RecordSchemas schemas) {
        var path = api.getPaths().getPathItem(call.path());
        if (path != null && path.getOperations().containsKey(call.verb())) {
            new CallContract(call, schemas).complete(path.getOperations().get(call.verb()));
        }
    }

    private static void secure(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme("bearer"),
                    OASFactory.createSecurityRequirement().addScheme("apiKey")));
        }
    }

    private static Schema problem() {
        return object().addProperty("type", text("Page of the error catalogue"))
                .addProperty("title", text("Short, and the same for every occurrence"))
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("About this occurrence"))
                .addProperty("code", text("Stable name for programs").example("INVALID_REQUEST"))
                .addProperty("requestId", text("For support"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("Fault"))
                                .description("All faults of the input"));
    }

    private static Schema fault() {
        return object().addProperty("field", text("Path of the field").example("card.icas[0].ica"))
                .addProperty("code", text("Such as required or invalid_value"))
                .addProperty("message", text("For people; never repeats the value"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
    }
}
