package org.tapgate.card;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens cards that terminals encrypted: compact JWE (RFC 7516) with RSA-OAEP-256 and A256GCM, and nothing else: a header
 * with any further member, such as {@code zip} or {@code crit}, is refused before anything is decrypted. The newest key is
 * offered to terminals, the others still open.
 */
public final class CardEnvelopes {

    /** A card takes some 700 characters. */
    private static final int LONGEST = 4_096;

    private static final String ALGORITHM = JWEAlgorithm.RSA_OAEP_256.getName();

    private static final String ENCRYPTION = EncryptionMethod.A256GCM.getName();

    private static final Set<String> MEMBERS = Set.of("alg", "enc", "kid", "typ", "cty");

    private final String newest;

    private final Map<String, RSAPrivateCrtKey> keys;

    /**
     * Envelopes for these keys.
     *
     * @param newest id of the key that terminals are told to use
     * @param keys all keys by their ids
     */
    public CardEnvelopes(String newest, Map<String, RSAPrivateCrtKey> keys) {
        this.newest = newest;
        this.keys = Map.copyOf(keys);
    }

    /** The public half of the newest key as a JSON Web Key (RFC 7517). */
    public Map<String, Object> publicKey() {
        return new RSAKey.Builder(publicHalf(keys.get(newest)))
                .keyID(newest)
                .keyUse(KeyUse.ENCRYPTION)
                .algorithm(JWEAlgorithm.RSA_OAEP_256)
                .build()
                .toJSONObject();
    }

    private static RSAPublicKey publicHalf(RSAPrivateCrtKey key) {
        try {
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The public half of a good private key", impossible);
        }
    }

    /** What lies in an envelope; empty for anything that is not one of ours, whatever the reason. */
    public Optional<byte[]> open(String compact) {
        if (compact.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var header = header(compact);
            return isOurs(header) ? open(compact, candidates(header.get("kid"))) : Optional.empty();
        } catch (ParseException | IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    /** Read without a look at what it says, so that nothing hostile gets further than {@link #isOurs}. */
    private static Map<String, Object> header(String compact) throws ParseException {
        int end = compact.indexOf('.');
        return JSONObjectUtils.parse(new Base64URL(compact.substring(0, Math.max(end, 0))).decodeToString());
    }

    private static boolean isOurs(Map<String, Object> header) {
        return ALGORITHM.equals(header.get("alg"))
                && ENCRYPTION.equals(header.get("enc"))
                && MEMBERS.containsAll(header.keySet())
                && header.values().stream().allMatch(String.class::isInstance);
    }

    /** The key that the header names, or all when it names none. */
    private Collection<RSAPrivateCrtKey> candidates(Object id) {
        return id == null
                ? keys.values()
                : Optional.ofNullable(keys.get(id)).map(List::of).orElse(List.of());
    }

    private static Optional<byte[]> open(String compact, Collection<RSAPrivateCrtKey> candidates)
            throws ParseException {
        for (RSAPrivateCrtKey key : candidates) {
            var opened = open(JWEObject.parse(compact), key);
            if (opened.isPresent()) {
                return opened;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> open(JWEObject envelope, RSAPrivateCrtKey key) {
        try {
            envelope.decrypt(new RSADecrypter(key));
            return Optional.of(envelope.getPayload().toBytes());
        } catch (JOSEException | IllegalStateException notForThisKey) {
            return Optional.empty();
        }
    }
}
