package org.tapgate.local;

import java.io.IOException;

/**
 * What a new installation needs to be used at all: keys of the application, and the first admin and API key, which the
 * application makes on an empty database.
 */
record Credentials(String adminEmail, String adminPassword, String apiKey) {

    /** What the person reads, in the data directory (spec/api.md); there from "ready" to the next start. */
    static final String FILE = "bootstrap.json";

    private static final String ADMIN_EMAIL = "admin@tapgate.local";

    /** Those of this data directory, made at its first start. */
    static Credentials of(DataDirectory data) throws IOException {
        Secrets secrets = data.secrets();
        secrets.get("tapgate.secret.card-key", Generate::key);
        secrets.get("tapgate.secret.pan-key", Generate::key);
        secrets.get("tapgate.secret.webhook-key", Generate::key);
        secrets.get("tapgate.secret.pairing-pepper", Generate::key);
        secrets.get("tapgate.secret.offline-key", Generate::key);
        secrets.get("tapgate.secret.pos-key", Generate::rsaKey);
        secrets.get("tapgate.secret.second-factor-key", Generate::key);
        secrets.get("tapgate.secret.token-key", Generate::rsaKey);
        return new Credentials(
                ADMIN_EMAIL,
                secrets.get("tapgate.bootstrap.admin.password", Generate::password),
                secrets.get("tapgate.bootstrap.api-key", Generate::apiKey));
    }

    /** Writes {@value #FILE}, readable by this user only. */
    void write(DataDirectory data, String baseUrl) throws IOException {
        Private.write(data.file(FILE), """
                {
                  "baseUrl": "%s",
                  "adminEmail": "%s",
                  "adminPassword": "%s",
                  "accessToken": "%s"
                }
                """.formatted(baseUrl, adminEmail, adminPassword, apiKey));
    }

    @Override
    public String toString() {
        return adminEmail;
    }
}
