package org.tapgate.terminal;

import static org.tapgate.terminal.KeyFault.CLOSE_PRIMES;
import static org.tapgate.terminal.KeyFault.EVEN;
import static org.tapgate.terminal.KeyFault.EXPONENT;
import static org.tapgate.terminal.KeyFault.MALFORMED;
import static org.tapgate.terminal.KeyFault.NOT_UNIQUE;
import static org.tapgate.terminal.KeyFault.PRIME;
import static org.tapgate.terminal.KeyFault.ROCA;
import static org.tapgate.terminal.KeyFault.SIZE;
import static org.tapgate.terminal.KeyFault.SMALL_FACTOR;
import static org.tapgate.terminal.KeyFault.SQUARE;

import java.math.BigInteger;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.List;
import java.util.function.BiPredicate;
import org.tapgate.terminal.KeyJudgement.Accepted;
import org.tapgate.terminal.KeyJudgement.Refused;

/**
 * Which keys can be trusted: the rule book of access-control.md section 8. Each check is one row; the first that applies
 * is the answer. The longest way, for a sound key, is two exponentiations' worth of work: some milliseconds.
 */
public final class KeyRules {

    private static final int FEWEST_BITS = 2048;

    private static final int MOST_BITS = 4096;

    static final int REHEARSALS = 8;

    /** Of full length, odd, no square, no close factors: no check but that of small factors ends early. */
    private static final BigInteger REHEARSED = BigInteger.valueOf(7).pow(1459);

    static final List<Check> CHECKS = List.of(
            new Check(SIZE, (key, others) -> !sizeIsRight(key.modulus().bitLength())),
            new Check(
                    EXPONENT,
                    (key, others) -> !key.publicKey().getPublicExponent().equals(RSAKeyGenParameterSpec.F4)),
            new Check(EVEN, (key, others) -> !key.modulus().testBit(0)),
            new Check(SMALL_FACTOR, (key, others) -> WeakModulus.hasSmallFactor(key.modulus())),
            new Check(SQUARE, (key, others) -> Squares.isSquare(key.modulus())),
            new Check(ROCA, (key, others) -> Roca.hasFingerprint(key.modulus())),
            new Check(CLOSE_PRIMES, (key, others) -> WeakModulus.hasClosePrimes(key.modulus())),
            new Check(NOT_UNIQUE, (key, others) -> others.shareFactorWith(key.modulus())),
            new Check(PRIME, (key, others) -> WeakModulus.isPrime(key.modulus())));

    private KeyRules() {}

    /** One row of the rule book. */
    record Check(KeyFault fault, BiPredicate<TerminalKey, RegisteredKeys> applies) {}

    /**
     * Judges a key that a terminal sent.
     *
     * @param text the key, DER in base64 or PEM
     * @param owner the terminal that sent it, which may come back with a key of its own
     * @param registered the keys of all terminals, former ones included
     */
    public static KeyJudgement judge(String text, SerialNumber owner, RegisteredKeys registered) {
        var parsed = TerminalKey.parse(text);
        return parsed.isEmpty() ? new Refused(MALFORMED) : judge(parsed.get(), owner, registered);
    }

    /**
     * Makes all checks of one key some times over, so that the first terminal after a start is answered as fast as
     * section 8 wants: it loads what they need, and lets the Java machine compile it. Takes some tenths of a second.
     *
     * @return how often a check applied
     */
    public static int rehearse() {
        var key = TerminalKey.of(REHEARSED);
        int applied = 0;
        for (int time = 0; time < REHEARSALS; time++) {
            for (var check : CHECKS) {
                applied += check.applies().test(key, RegisteredKeys.none()) ? 1 : 0;
            }
        }
        return applied;
    }

    private static KeyJudgement judge(TerminalKey key, SerialNumber owner, RegisteredKeys registered) {
        var others = registered.except(owner, key.modulus());
        return CHECKS.stream()
                .filter(check -> check.applies().test(key, others))
                .<KeyJudgement>map(check -> new Refused(check.fault()))
                .findFirst()
                .orElseGet(() -> new Accepted(key));
    }

    private static boolean sizeIsRight(int bits) {
        return bits >= FEWEST_BITS && bits <= MOST_BITS;
    }
}
