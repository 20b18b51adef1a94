package org.tapgate.terminal;

/** Why a terminal's key is refused, in the order of the checks: cheap before costly (access-control.md section 8). */
public enum KeyFault {
    MALFORMED("must be an RSA key as SubjectPublicKeyInfo, DER in base64 or PEM"),
    SIZE("must have a modulus of 2048 to 4096 bits"),
    EXPONENT("must have the exponent 65537"),
    EVEN("has an even modulus"),
    SMALL_FACTOR("has a modulus with a factor below 65536"),
    SQUARE("has a square as its modulus"),
    ROCA("was made by a generator with a known weakness (ROCA, CVE-2017-15361)"),
    CLOSE_PRIMES("has a modulus of two primes that lie too close together"),
    NOT_UNIQUE("is the key of another terminal or shares a factor with one"),
    PRIME("has a prime as its modulus");

    private final String message;

    KeyFault(String message) {
        this.message = message;
    }

    /** A sentence for people, without its subject. */
    public String message() {
        return message;
    }
}
