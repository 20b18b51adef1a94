package org.tapgate.it.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The first credentials, as {@code bootstrap.json} gives them to whoever installed the product.
 *
 * @param baseUrl where it answers
 * @param adminEmail first user of the panel
 * @param adminPassword to be changed at the first sign-in
 * @param accessToken API key of a management application
 */
public record Bootstrap(String baseUrl, String adminEmail, String adminPassword, String accessToken) {

    static Bootstrap read(Path dataDirectory) throws IOException {
        return new ObjectMapper()
                .readValue(dataDirectory.resolve("bootstrap.json").toFile(), Bootstrap.class);
    }

    /** No secret. */
    @Override
    public String toString() {
        return "Bootstrap[" + baseUrl + "]";
    }
}
