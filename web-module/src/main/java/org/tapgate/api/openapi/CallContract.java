package org.tapgate.api.openapi;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.tapgate.api.json.MayBeEmpty;

/** One call of an API as it is described: what the server read of it, completed and put right. */
final class CallContract {

    private static final String JSON = "application/json";

    private final ApiMethod call;

    private final RecordSchemas schemas;

    CallContract(ApiMethod call, RecordSchemas schemas) {
        this.call = call;
        this.schemas = schemas;
    }

    /** Completes the operation of this call. */
    void complete(Operation operation) {
        // The server takes the name of the method, which is no name of one operation
        operation.operationId(call.method().getDeclaringClass().getSimpleName().replace("Resource", "") + "_"
                + call.method().getName());
        Parameters.complete(call, operation);
        if (call.verb() == HttpMethod.GET) {
            // The server takes the suspended answer of a long-poll for a body
            operation.setRequestBody(null);
        }
        call.body()
                .ifPresent(type -> operation.setRequestBody(OASFactory.createRequestBody()
                        .required(!type.isAnnotationPresent(MayBeEmpty.class))
                        .content(OASFactory.createContent().addMediaType(JSON, body(type)))));
        if (call.body().isEmpty() && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(this::describeText);
        }
        operation.setResponses(answers(operation.getResponses()));
    }

    /** A body that is no JSON: a form with the fields of the record that the annotation names, else any text. */
    private void describeText(MediaType media) {
        said().<Class<?>>map(content -> content.schema().implementation())
                .filter(Class::isRecord)
                .findFirst()
                .ifPresentOrElse(
                        form -> media.schema(schemas.of(form)).example(schemas.example(form)),
                        () -> media.setSchema(Scalars.schema(String.class)));
    }

    private Stream<Content> said() {
        return Stream.ofNullable(call.method().getAnnotation(RequestBody.class))
                .flatMap(said -> Arrays.stream(said.content()));
    }

    private MediaType body(Class<?> type) {
        var media = OASFactory.createMediaType().schema(schemas.of(type));
        said().map(Content::example)
                .filter(example -> !example.isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        example -> media.setExample(Scalars.json(example)),
                        () -> media.setExample(schemas.example(type)));
        return media;
    }

    private APIResponses answers(APIResponses read) {
        var answers = OASFactory.createAPIResponses();
        var success = success();
        answers.addAPIResponse(success.status(), success.toAnswer());
        Optional.ofNullable(read.getAPIResponse("304"))
                .ifPresent(unchanged -> answers.addAPIResponse("304", unchanged.content(null)));
        Answers.refusals(call)
                .forEach(status ->
                        answers.addAPIResponse(Integer.toString(status), Answers.refusal(call, status, schemas)));
        return answers.defaultValue(Answers.problem("A problem (RFC 9457); its code is in the error catalogue"));
    }

    /** What goes well. */
    Success success() {
        var usual = Answers.usualSuccess(call);
        var said = call.method().getAnnotation(APIResponseSchema.class);
        if (said != null) {
            var status = said.responseCode().isEmpty() ? usual : said.responseCode();
            return new Success(status, said.responseDescription(), Optional.of(schema(said.value())));
        }
        return Arrays.stream(call.method().getAnnotationsByType(APIResponse.class))
                .filter(answer -> answer.responseCode().startsWith("2"))
                .findFirst()
                .map(answer -> new Success(
                        answer.responseCode(),
                        answer.description(),
                        implementation(answer).map(schemas::of)))
                .orElseGet(() -> new Success(usual, "", returned().map(schemas::of)));
    }

    private Schema schema(Class<?> type) {
        return call.isList() ? schemas.page(type) : schemas.of(type);
    }

    private Optional<Type> returned() {
        var type = call.method().getGenericReturnType();
        return Response.class.equals(type) ? Optional.empty() : Optional.of(type);
    }

    private static Optional<Type> implementation(APIResponse answer) {
        return Arrays.stream(answer.content())
                .<Type>map(content -> content.schema().implementation())
                .filter(type -> !Void.class.equals(type))
                .findFirst();
    }

    /** What goes well. */
    record Success(String status, String description, Optional<Schema> body) {

        org.eclipse.microprofile.openapi.models.responses.APIResponse toAnswer() {
            var answer = OASFactory.createAPIResponse().description(description.isEmpty() ? "Done" : description);
            body.ifPresent(schema -> answer.setContent(Answers.content(JSON, schema)));
            return answer;
        }
    }
}
