package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.RSA_OAEP_SHA2;
import com.nimbusds.jose.crypto.opts.CipherMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class OfflineKeysTest {

    private static final SerialNumber TERMINAL = new SerialNumber("SN-1");

    private static final OfflineKeys KEYS =
            new OfflineKeys("k1", "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    @Test
    void areAnotherForEveryTerminalAndEveryMasterKey() {
        var ofAnotherMaster = new OfflineKeys("k2", new byte[32]);

        assertThat(KEYS.keyOf(TERMINAL)).hasSize(32).isEqualTo(KEYS.keyOf(TERMINAL));
        assertThat(KEYS.keyOf(new SerialNumber("SN-2"))).isNotEqualTo(KEYS.keyOf(TERMINAL));
        assertThat(ofAnotherMaster.keyOf(TERMINAL)).isNotEqualTo(KEYS.keyOf(TERMINAL));
    }

    /** Worked out with Python's hmac module after RFC 5869. */
    @Test
    void areDerivedAsRfc5869Says() {
        assertThat(HexFormat.of().formatHex(KEYS.keyOf(TERMINAL)))
                .isEqualTo("46530917988ce00adb0ac53ae0778645a1832d848de2874ff09697b12cc9a2d7");
    }

    @Test
    void canBeReadByTheirTerminalWithAnyLibraryThatKnowsRsaOaep256() throws JOSEException {
        var pair = Keys.pair(2048);
        var key = TerminalKey.fromDer(pair.getPublic().getEncoded()).orElseThrow();

        var sent = KEYS.wrap(TERMINAL, key);
        var read = RSA_OAEP_SHA2.decryptCEK(
                pair.getPrivate(), Base64.getDecoder().decode(sent.encryptedKey()), 256, CipherMode.WRAP_UNWRAP, null);

        assertThat(sent.keyId()).isEqualTo("k1");
        assertThat(read.getEncoded()).isEqualTo(KEYS.keyOf(TERMINAL));
        assertThat(sent.toString()).doesNotContain(sent.encryptedKey());
    }
}
