package org.tapgate.terminal;

/** Why a terminal's token is refused; for the security log only, the caller always gets one answer. */
public enum TokenFault {
    /** No token, or one longer than any honest one. */
    MISSING_OR_TOO_LONG,
    /** Not three parts of base64url, the first two JSON objects without duplicate members. */
    MALFORMED,
    /** Signed, if at all, by anything but RS256. */
    ALGORITHM,
    /** Header parameters that would have to be understood. */
    CRITICAL_HEADER,
    /** A claim is missing or of the wrong type. */
    CLAIMS,
    /** Good for no time, or for longer than allowed. */
    LIFETIME,
    ISSUED_IN_FUTURE,
    NOT_YET_VALID,
    EXPIRED,
    /** Made for someone else. */
    AUDIENCE,
    /** No paired terminal has this serial number. */
    UNKNOWN_TERMINAL,
    /** Not signed by the terminal's own key. */
    SIGNATURE,
    /** Its identifier was used before. */
    REPLAYED
}
