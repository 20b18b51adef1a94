package org.tapgate.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "/pos/check_entry,     /pos,    true",
        "/%70os/check_entry,   /pos,    true",
        "/pos;a=b/check_entry, /pos,    true",
        "/postbox,             /postbox, false",
        "/pos/../api/v1/cards, /api/v1, false"
    })
    void a_terminal_is_told_by_the_path_that_was_mapped(String sent, String mapped, boolean expected) {
        assertThat(Limits.isOfTerminal(request(sent, mapped))).isEqualTo(expected);
    }

    private static HttpServletRequest request(String sent, String mapped) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LimitsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getServletPath") ? mapped : sent);
    }
}
