package org.tapgate.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Date;
import org.tapgate.platform.PrivateKeyPem;

/**
 * The key with which access tokens are signed (RS256). It comes as one setting, a private key; what verifies the tokens
 * is derived from it, so that the two cannot differ.
 */
public final class TokenKey {

    private final RSAPrivateCrtKey key;

    private TokenKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /**
     * Reads a private RSA key of at least 2048 bits, PKCS #8 in PEM (RFC 7468).
     *
     * @throws IllegalArgumentException for anything else; the message does not repeat it
     */
    public static TokenKey parse(String pem) {
        return new TokenKey(PrivateKeyPem.read(pem));
    }

    /** The key that verifies what this one signs, X.509 SubjectPublicKeyInfo in PEM. */
    public String publicPem() {
        try {
            var spki = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
            return "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(spki)
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The public half of a good private key", impossible);
        }
    }

    /** The token in compact form (RFC 7515), with the claims that MicroProfile JWT asks for. */
    public String sign(AccessToken token, String issuer, String audience) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .build();
        var signed = new SignedJWT(header, claims(token, issuer, audience));
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Signing with a good key", impossible);
        }
        return signed.serialize();
    }

    private static JWTClaimsSet claims(AccessToken token, String issuer, String audience) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(token.application().toString())
                .jwtID(token.id().toString())
                .issueTime(Date.from(token.issuedAt()))
                .expirationTime(Date.from(token.expiresAt()))
                .claim(
                        "groups",
                        token.scopes().stream()
                                .map(ApplicationScope::wireName)
                                .sorted()
                                .toList())
                .claim("name", token.name())
                .claim("role", token.role().name());
        token.client().ifPresent(client -> claims.claim("client", client.toString()));
        return claims.build();
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "TokenKey[***]";
    }
}
