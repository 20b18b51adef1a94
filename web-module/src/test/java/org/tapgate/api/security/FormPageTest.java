package org.tapgate.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormPageTest {

    private static final String LIST = "/admin/access/entries";

    @Test
    void a_page_keeps_the_filters_it_was_shown_with() {
        assertThat(FormPage.query("https://tapgate.example" + LIST + "?status=REJECTED&last4=0003", LIST))
                .isEqualTo("?status=REJECTED&last4=0003");
    }

    @Test
    void nothing_is_taken_over_from_another_page_or_from_what_is_no_address() {
        assertThat(FormPage.query(null, LIST)).isEmpty();
        assertThat(FormPage.query("https://tapgate.example" + LIST, LIST)).isEmpty();
        assertThat(FormPage.query("https://tapgate.example/admin/login?to=" + LIST, LIST))
                .isEmpty();
        assertThat(FormPage.query("no address \\ at all", LIST)).isEmpty();
    }
}
