package org.tapgate.terminal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers tokens whose signature was found genuine: by which key, and what they claim. A terminal sends the same token
 * for up to an hour, and neither ever changes: looking them up costs a small part of decoding, reading and computing.
 * Whether the key is still the terminal's, the times and the {@code jti} are asked anew for every call. What is not
 * genuine is not remembered, so a stranger cannot fill the memory; and no token can be read out of it, only its hash.
 */
public final class GenuineTokens {

    /** Of each of the two generations; half a kilobyte each. */
    private final int most;

    private volatile Map<ByteBuffer, Genuine> young = new ConcurrentHashMap<>();

    private volatile Map<ByteBuffer, Genuine> old = Map.of();

    /** A memory of so many tokens at least, and twice as many at most; of none for 0. */
    public GenuineTokens(int most) {
        this.most = most;
    }

    /**
     * What is known of a token.
     *
     * @param claims what it says
     * @param key that signed it
     */
    record Genuine(TokenClaims claims, RSAPublicKey key) {}

    /** What is known of this token, if that key signed it. */
    Optional<Genuine> find(String token) {
        var hash = hash(token);
        var known = young.get(hash);
        if (known == null) {
            known = old.get(hash);
            if (known != null) {
                remember(hash, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** This token is genuine. */
    void remember(String token, Genuine genuine) {
        if (most > 0) {
            remember(hash(token), genuine);
        }
    }

    private void remember(ByteBuffer hash, Genuine genuine) {
        young.put(hash, genuine);
        if (young.size() > most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    private static ByteBuffer hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
