package org.tapgate.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentedTest {

    private static final String KEY = "tgk_0000000000000001_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @ParameterizedTest(name = "Authorization: {0}, X-Api-Key: {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, Nothing",
                "Bearer a.b.c, -, Token",
                "bearer a.b.c, -, Token",
                "BEARER  a.b.c, -, Token",
                "Bearer " + KEY + ", -, Key",
                "-, " + KEY + ", Key",
                "Bearer tgk_broken, -, Unusable",
                "-, tgk_broken, Unusable",
                "-, a.b.c, Unusable",
                "Bearer a.b.c==, -, Unusable",
                "Bearer a.b., -, Unusable",
                "Bearer a.b.c.d, -, Unusable",
                "Basic YTpi, -, Unusable",
                "a.b.c, -, Unusable",
                "'', -, Unusable",
                "Bearer a.b.c, " + KEY + ", Unusable",
                "Bearer a.b.c|Bearer a.b.c, -, Unusable",
                "-, " + KEY + "|" + KEY + ", Unusable"
            })
    void is_one_proof_or_none(String authorization, String apiKey, String kind) {
        assertThat(Presented.in(headers(authorization), headers(apiKey))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(kind);
    }

    private static List<String> headers(String values) {
        return values == null ? List.of() : Arrays.asList(values.split("\\|", -1));
    }
}
