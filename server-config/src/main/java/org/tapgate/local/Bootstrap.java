package org.tapgate.local;

import java.io.IOException;

/** The first credentials: the application makes them on an empty database, the person reads them here. */
record Bootstrap(String baseUrl, String adminEmail, String adminPassword, String accessToken) {

    static final String ADMIN_EMAIL = "admin@tapgate.local";

    /** Writes {@code bootstrap.json}, readable by this user only. */
    void write(DataDirectory data) throws IOException {
        Private.write(data.file("bootstrap.json"), """
                {
                  "baseUrl": "%s",
                  "adminEmail": "%s",
                  "adminPassword": "%s",
                  "accessToken": "%s"
                }
                """.formatted(baseUrl, adminEmail, adminPassword, accessToken));
    }

    @Override
    public String toString() {
        return baseUrl + " for " + adminEmail;
    }
}
