package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class GenerateTest {

    @Test
    void an_api_key_has_the_form_that_the_application_reads() {
        assertThat(Generate.apiKey()).matches("tgk_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
    }

    @Test
    void a_password_is_24_characters_and_new_each_time() {
        assertThat(Generate.password()).matches("[A-Za-z0-9_-]{24}").isNotEqualTo(Generate.password());
    }

    @RepeatedTest(200)
    void a_password_has_a_letter_and_a_digit() {
        assertThat(Generate.password()).containsPattern("[A-Za-z]").containsPattern("[0-9]");
    }

    @Test
    void a_key_is_256_bits() {
        assertThat(Base64.getDecoder().decode(Generate.key())).hasSize(32);
    }

    @Test
    void the_token_key_is_an_rsa_key_that_java_reads() throws Exception {
        String pem = Generate.rsaKey();
        byte[] content = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));

        RSAPrivateCrtKey key =
                (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(content));

        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    }
}
