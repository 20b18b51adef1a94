package org.tapgate.platform.ee;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * The secrets of one purpose, of which several are in use while one takes the place of another.
 *
 * @param newest id of the one to use for what is new: setting {@code tapgate.<name>.id}
 * @param secrets all of them by id: {@code tapgate.secret.<name>} is the newest, {@code tapgate.<name>.others} lists the
 *     ids of the others, which are {@code tapgate.secret.<name>.<id>}
 */
public record SecretRing(String newest, Map<String, String> secrets) {

    private static final String FIRST_ID = "k1";

    /** The secrets that the settings have for a purpose, such as {@code card-key}. */
    public static SecretRing of(Config settings, String name) {
        var newest = settings.getOptionalValue("tapgate." + name + ".id", String.class)
                .orElse(FIRST_ID);
        var secrets = new LinkedHashMap<String, String>();
        secrets.put(newest, secret(settings, name));
        settings.getOptionalValues("tapgate." + name + ".others", String.class).orElse(List.of()).stream()
                .map(String::strip)
                .forEach(id -> secrets.putIfAbsent(id, secret(settings, name + "." + id)));
        return new SecretRing(newest, secrets);
    }

    /** The secrets as keys: what base64 is the text of. */
    public Map<String, byte[]> keys() {
        var keys = new HashMap<String, byte[]>();
        secrets.forEach((id, secret) -> keys.put(id, Base64.getDecoder().decode(secret)));
        return keys;
    }

    private static String secret(Config settings, String name) {
        return settings.getValue("tapgate.secret." + name, String.class).strip();
    }

    /** Only their ids. */
    @Override
    public String toString() {
        return "secrets " + secrets.keySet();
    }
}
