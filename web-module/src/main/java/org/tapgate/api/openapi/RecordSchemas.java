package org.tapgate.api.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.tapgate.api.json.Filled;

/**
 * Records as schemas, the way the JSON mapping reads and writes them. The server's own reader takes identifiers, times
 * and constants for objects and knows neither type parameters nor unwrapped members.
 */
final class RecordSchemas {

    private final Map<String, Schema> schemas = new HashMap<>();

    private final Map<Type, String> names = new HashMap<>();

    /** All that was asked for so far, by name. */
    Map<String, Schema> all() {
        return schemas;
    }

    /** The schema of a type; for a record a reference to one that has its name. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return OASFactory.createSchema().ref(name(plain));
        }
        return plain.isEnum() ? ofConstants(plain) : Scalars.schema(plain);
    }

    private Schema ofGeneric(ParameterizedType generic) {
        var raw = (Class<?>) generic.getRawType();
        var argument = generic.getActualTypeArguments()[0];
        if (Optional.class.equals(raw)) {
            return of(argument).nullable(true);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(argument));
        }
        return raw.isRecord() ? page(argument) : object();
    }

    /** The one record with a type parameter: a page of a list. */
    Schema page(Type item) {
        return object().addProperty("items", array(of(item)))
                .addProperty(
                        "nextCursor",
                        OASFactory.createSchema().type(SchemaType.STRING).nullable(true));
    }

    /** An example of a record, of the examples of its members. */
    Object example(Class<?> type) {
        return example(schemas.get(name(type)));
    }

    private Object example(Schema schema) {
        if (schema.getRef() != null) {
            return example(schemas.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)));
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        return switch (schema.getType()) {
            case OBJECT -> exampleOfMembers(schema);
            case ARRAY -> List.of(example(schema.getItems()));
            case INTEGER, NUMBER -> 1;
            case BOOLEAN -> true;
            case STRING -> "text";
        };
    }

    private Object exampleOfMembers(Schema schema) {
        var members = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, member) -> members.put(name, example(member)));
        }
        return members;
    }

    private String name(Class<?> type) {
        var known = names.get(type);
        if (known != null) {
            return known;
        }
        var annotation = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        var wanted = annotation == null || annotation.name().isEmpty() ? type.getSimpleName() : annotation.name();
        var name = names.containsValue(wanted) ? wanted + "Input" : wanted;
        names.put(type, name);
        var schema = object();
        schemas.put(name, schema);
        addMembers(type, schema);
        return name;
    }

    private void addMembers(Class<?> type, Schema schema) {
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(JsonAnyGetter.class))
                .forEach(field -> addMember(field, schema));
    }

    private void addMember(Field field, Schema schema) {
        if (field.isAnnotationPresent(JsonUnwrapped.class)) {
            addMembers(field.getType(), schema);
            return;
        }
        var renamed = field.getAnnotation(JsonProperty.class);
        var name = renamed == null ? field.getName() : renamed.value();
        var said = field.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(Filled.class)
                || (said != null && said.required())) {
            schema.addRequired(name);
        }
        schema.addProperty(name, described(of(field.getGenericType()), field, said));
    }

    private static Schema described(
            Schema schema, Field field, org.eclipse.microprofile.openapi.annotations.media.Schema said) {
        if (schema.getRef() != null) {
            return schema;
        }
        var pattern = field.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.pattern(pattern.regexp());
        }
        if (said != null) {
            schema.nullable(said.nullable() ? Boolean.TRUE : schema.getNullable());
            schema.description(said.description().isEmpty() ? null : said.description());
            if (!said.example().isEmpty()) {
                schema.example(Scalars.example(said.example(), schema));
            }
        }
        return schema;
    }

    private static Schema ofConstants(Class<?> type) {
        var schema = OASFactory.createSchema().type(SchemaType.STRING);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> schema.addEnumeration(((Enum<?>) constant).name()));
        return schema;
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
    }

    private static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }
}
