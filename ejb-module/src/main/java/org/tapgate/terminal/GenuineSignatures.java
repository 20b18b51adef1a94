package org.tapgate.terminal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which signatures were found genuine. A terminal sends the same token for up to an hour, and whether a key
 * made a signature never changes: looking it up costs a small part of computing it. Only that one answer is remembered;
 * whether the key is still the terminal's, the times and the {@code jti} are asked anew for every call. What is not
 * genuine is not remembered, so a stranger cannot fill the memory.
 */
public final class GenuineSignatures implements SignatureCheck {

    /** Of each of the two generations; 150 bytes each. */
    private final int most;

    private final SignatureCheck computing;

    /** The key that verified a signature, by the hash of message and signature. */
    private volatile Map<ByteBuffer, RSAPublicKey> young = new ConcurrentHashMap<>();

    private volatile Map<ByteBuffer, RSAPublicKey> old = Map.of();

    /** A memory of so many signatures at least, and twice as many at most. */
    public GenuineSignatures(int most, SignatureCheck computing) {
        this.most = most;
        this.computing = computing;
    }

    @Override
    public boolean isGenuine(RSAPublicKey key, byte[] message, byte[] signature) {
        var hash = hash(message, signature);
        if (key.equals(young.get(hash))) {
            return true;
        }
        if (!key.equals(old.get(hash)) && !computing.isGenuine(key, message, signature)) {
            return false;
        }
        remember(hash, key);
        return true;
    }

    private void remember(ByteBuffer hash, RSAPublicKey key) {
        young.put(hash, key);
        if (young.size() > most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    /** Message and signature are told apart by the length in between. */
    private static ByteBuffer hash(byte[] message, byte[] signature) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(message);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(message.length).flip());
            return ByteBuffer.wrap(digest.digest(signature));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
