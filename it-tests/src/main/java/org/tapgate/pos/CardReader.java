package org.tapgate.pos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The card that a command line names. */
final class CardReader {

    private final Arguments arguments;

    CardReader(Arguments arguments) {
        this.arguments = arguments;
    }

    Card read() throws IOException, Arguments.Misuse {
        return new Card(pan(), arguments.required("expiry"));
    }

    /** The number, where one is given. */
    Optional<String> panIfGiven() throws IOException, Arguments.Misuse {
        return arguments.has("pan") ? Optional.of(pan()) : Optional.empty();
    }

    private String pan() throws IOException, Arguments.Misuse {
        var given = arguments.required("pan");
        return "-".equals(given) ? new String(System.in.readAllBytes(), StandardCharsets.US_ASCII).strip() : given;
    }

    ReadMethod readMethod() throws Arguments.Misuse {
        var given = arguments.optional("read", "CONTACTLESS");
        return Arrays.stream(ReadMethod.values())
                .filter(method -> method.name().equals(given))
                .findAny()
                .orElseThrow(
                        () -> new Arguments.Misuse("--read must be one of " + Arrays.toString(ReadMethod.values())));
    }
}
