package org.tapgate.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterPanelTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/locations", "/admin/entry/list?from=2026-11-21&country=POL#top"})
    void leads_to_a_page_of_the_panel(String wanted) {
        assertThat(EnterPanel.pageFor(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/api/v1/users",
                "//evil.test/",
                "/admin//evil.test/",
                "/admin/\\evil.test",
                "https://evil.test/admin/",
                "javascript:alert(1)",
                "/admin/x\r\nLocation: https://evil.test",
                "/admin/a b"
            })
    void leads_nowhere_else(String wanted) {
        assertThat(EnterPanel.pageFor(wanted)).isEqualTo("/admin/");
    }
}
