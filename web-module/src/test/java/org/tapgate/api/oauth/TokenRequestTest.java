package org.tapgate.api.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRequestTest {

    private static final String FORM = "grant_type=client_credentials&scope=intents+orders%20events";

    private static final TokenRequest EXPECTED =
            new TokenRequest(Optional.of("client_credentials"), "id:1", "s%e", List.of("intents", "orders", "events"));

    @Test
    void takes_the_client_from_the_body() {
        assertThat(TokenRequest.read(FORM + "&client_id=id%3A1&client_secret=s%25e", null))
                .contains(EXPECTED);
    }

    @Test
    void takes_the_client_from_basic_with_both_parts_encoded() {
        assertThat(TokenRequest.read(FORM, basic("id%3A1:s%25e"))).contains(EXPECTED);
        assertThat(TokenRequest.read(FORM, basic("id%3A1:s%25e").replace("Basic", "bAsIc")))
                .contains(EXPECTED);
    }

    @Test
    void lets_the_id_be_named_in_both_places() {
        assertThat(TokenRequest.read(FORM + "&client_id=id%3A1", basic("id%3A1:s%25e")))
                .contains(EXPECTED);
    }

    @Test
    void ignores_what_it_does_not_know_and_what_has_no_value() {
        assertThat(TokenRequest.read("audience=x&scope=&grant_type=client_credentials", null))
                .contains(new TokenRequest(Optional.of("client_credentials"), "", "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type=a&grant_type=b", "scope=a&scope=a", "grant_type=%zz", "grant_type=%e"})
    void is_none_when_the_form_is_malformed(String form) {
        assertThat(TokenRequest.read(form, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!", "Basic YWJj", "Bearer YTpi", ""})
    void is_none_when_the_header_is_malformed(String header) {
        assertThat(TokenRequest.read(FORM, header)).isEmpty();
    }

    @Test
    void is_none_with_two_ways_to_authenticate() {
        assertThat(TokenRequest.read(FORM + "&client_secret=x", basic("a:b"))).isEmpty();
    }

    @Test
    void does_not_show_its_secret_as_text() {
        assertThat(EXPECTED).hasToString("TokenRequest[id:1]");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
