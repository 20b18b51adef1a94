package org.tapgate.terminal;

import java.math.BigInteger;

/**
 * A key that a terminal has, or had before it was unpaired or taken out.
 *
 * @param owner the terminal
 * @param modulus what is compared with new keys
 */
public record RegisteredKey(SerialNumber owner, BigInteger modulus) {

    /** The key of this terminal. */
    public static RegisteredKey of(SerialNumber owner, TerminalKey key) {
        return new RegisteredKey(owner, key.modulus());
    }

    boolean is(SerialNumber otherOwner, BigInteger otherModulus) {
        return modulus.equals(otherModulus) && owner.equals(otherOwner);
    }
}
