package org.tapgate.api.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What all calls of all APIs have in common (spec/api.md). */
public class CommonContract implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(OASFactory.createInfo()
                .title("Tapgate")
                .version("1")
                .description("Benefit access and payment intents on payment terminals. Every call answers with"
                        + " X-Request-Id; every error is an RFC 9457 problem document with a code of the error"
                        + " catalogue (/docs/errors.html)."));
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
                .forEach(path -> path.getOperations().values().forEach(CommonContract::complete));
    }

    private static void complete(Operation operation) {
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        // The server makes up a default of its own where a method returns a bare Response
        responses.setDefaultValue(OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); its code is in the error catalogue")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM)))));
        operation.setResponses(responses);
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
