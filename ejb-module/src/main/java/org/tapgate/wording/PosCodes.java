package org.tapgate.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tapgate.access.RejectCode;

/** The codes that have a text for cardholders: access-control.md sections 3 and 9. */
public final class PosCodes {

    /** All of them. */
    public static final List<String> ALL = Stream.concat(
                    Arrays.stream(RejectCode.values()).map(Enum::name),
                    Stream.of(
                            "GUEST_LIMIT_EXCEEDED",
                            "ACCESS_NOT_FOUND",
                            "ACCESS_EXPIRED",
                            "ALREADY_CONFIRMED",
                            "ALREADY_CANCELLED",
                            "PAIRING_FAILED"))
            .toList();

    private PosCodes() {}
}
