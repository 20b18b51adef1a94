package org.tapgate.api.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.api.problem.BadInput;
import org.tapgate.card.CardEnvelopes;

class CardReadingTest {

    private static final CardInput CLEAR = new CardInput("5432101234597899", "2028-12", null);

    private CardReading reading;

    private KeyPair keys;

    @BeforeEach
    void makeKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        reading = reading(false);
    }

    private CardReading reading(boolean encryptedOnly) {
        return new CardReading(
                new CardEnvelopes("k1", Map.of("k1", (RSAPrivateCrtKey) keys.getPrivate())), encryptedOnly);
    }

    @Test
    void a_card_reads_the_same_in_the_clear_and_encrypted() throws JOSEException {
        var encrypted = encrypted("{\"pan\":\"5432101234597899\",\"expiry\":\"2028-12\"}");

        assertThat(reading.read(encrypted, "card")).isEqualTo(reading.read(CLEAR, "card"));
        assertThat(reading.read(encrypted, "card").toString()).doesNotContain("5432");
    }

    @Test
    void a_setting_refuses_cards_in_the_clear() throws JOSEException {
        reading = reading(true);

        assertThat(fault(CLEAR)).isEqualTo("card.encrypted required");
        assertThat(reading.read(encrypted("{\"pan\":\"5432101234597899\",\"expiry\":\"2028-12\"}"), "card"))
                .isNotNull();
    }

    @Test
    void what_cannot_be_opened_names_its_field() {
        assertThat(fault(new CardInput(null, null, "garbage"))).isEqualTo("card.encrypted undecryptable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'pan':'5432101234597898','expiry':'2028-12'}             | card.pan invalid_value",
                "{'pan':'5432101234597899','expiry':'12/28'}               | card.expiry invalid_format",
                "{'pan':'5432101234597899','expiry':'2028-12','cvv':'1'}   | card.cvv unknown_field",
                "{'pan':'5432101234597899','expiry':'2028-12','encrypted':'e'} | card.encrypted unknown_field",
                "[]                                                        | card.encrypted wrong_type",
                "nothing                                                   | card.encrypted malformed_json"
            })
    void what_lies_in_the_envelope_is_read_as_strictly(String content, String fault) throws JOSEException {
        assertThat(fault(encrypted(content.replace('\'', '"')))).isEqualTo(fault);
    }

    private String fault(CardInput sent) {
        var faults = catchThrowableOfType(BadInput.class, () -> reading.read(sent, "card"))
                .faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.toString()).doesNotContain("5432");
        return faults.get(0).field() + " " + faults.get(0).code();
    }

    private CardInput encrypted(String content) throws JOSEException {
        var header = new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM);
        var envelope = new JWEObject(header, new Payload(content));
        envelope.encrypt(new RSAEncrypter((RSAPublicKey) keys.getPublic()));
        return new CardInput(null, null, envelope.serialize());
    }
}
