package org.tapgate.it.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;

/** Getting into the panel, and out of it. */
class SignInIT {

    private final Product product = Product.shared();

    @Test
    void the_first_sign_in_asks_for_a_new_password_and_the_menu_leads_everywhere() {
        try (var panel = Panel.signedIn(product)) {
            for (var place :
                    new String[] {"Operations", "Locations", "Terminals", "Rules", "Account ranges", "Overview"}) {
                panel.follow(place);
                assertThat(panel.heading()).isEqualTo(place);
            }
        }
    }

    @Test
    void a_wrong_password_is_told_without_saying_what_was_wrong() {
        try (var panel = Panel.at(product)) {
            panel.open("");
            panel.fill("E-mail address", "nobody@example.org");
            panel.fill("Password", "whatever it is 1");
            panel.submit("Sign in");

            assertThat(panel.page().locator(".note").innerText()).contains("not right");
        }
    }

    @Test
    void after_signing_out_pages_ask_for_a_sign_in_and_back_shows_nothing() {
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries");
            panel.page().locator(".top .menu summary").click();
            panel.follow("Sign out");
            panel.awaitAddress("/admin/login.*");

            panel.open("access/entries");
            assertThat(panel.heading()).isEqualTo("Sign in");
        }
    }

    @Test
    void a_page_that_was_asked_for_opens_after_the_sign_in() {
        try (var panel = Panel.at(product)) {
            panel.open("access/entries?status=REJECTED");
            assertThat(panel.heading()).isEqualTo("Sign in");

            Admin.of(product).signIn(panel);
            panel.awaitAddress("/admin/access/entries\\?status=REJECTED");
        }
    }

    @Test
    void fifteen_idle_minutes_end_the_session_and_signing_in_leads_back() throws IOException {
        try (var panel = Panel.signedIn(product)) {
            panel.open("location/locations?service=LOUNGE");
            product.advance(Duration.ofMinutes(15));

            panel.follow("Locations");
            assertThat(panel.heading()).isEqualTo("Sign in");
            Admin.of(product).signIn(panel);
            panel.awaitAddress("/admin/location/locations");
            assertThat(panel.heading()).isEqualTo("Locations");
        }
    }

    @Test
    void two_minutes_before_its_end_a_session_asks_whether_to_go_on() throws IOException {
        try (var panel = Panel.signedIn(product)) {
            panel.page().clock().install();
            panel.open("location/locations");
            product.advance(Duration.ofSeconds(13 * 60 + 30));
            panel.page().clock().fastForward("13:30");

            var notice = panel.page().locator("#session-end");
            notice.waitFor();
            assertThat(notice.innerText()).contains("Your session ends soon", "0:01:");
            assertThat(Axe.violations(panel.page())).isEmpty();
            panel.press("Stay signed in");
            notice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            product.advance(Duration.ofMinutes(14));
            panel.follow("Rules");
            assertThat(panel.heading()).isEqualTo("Rules");
        }
    }

    @Test
    void times_are_shown_in_the_zone_of_the_browser_until_another_is_chosen() {
        try (var panel = Panel.signedIn(product)) {
            panel.open("panel/preferences");

            assertThat(panel.page().getByLabel("Time zone").inputValue()).isEqualTo("Europe/Warsaw");
        }
    }

    @Test
    void a_form_that_no_page_of_ours_sent_is_opened_anew() {
        try (var panel = Panel.at(product)) {
            panel.open("login");
            var state = panel.page()
                    .locator("[name='jakarta.faces.ViewState']")
                    .first()
                    .inputValue();
            var withoutNonce = FormData.create().set("enter", "enter").set("jakarta.faces.ViewState", state);

            var answer = panel.page()
                    .request()
                    .post(panel.page().url(), RequestOptions.create().setForm(withoutNonce));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("<h1>Sign in</h1>");
        }
    }

    @Test
    void the_switches_of_the_header_work_on_the_page_of_a_record() throws IOException {
        var lounge = Site.open(product).lounge();
        try (var panel = Panel.signedIn(product)) {
            panel.open("location/location?id=" + lounge);
            panel.page().locator("#top\\:theme").click();
            assertThat(panel.page().locator("html[data-theme=LIGHT]")).isVisible();
            for (var theme : new String[] {"DARK", "AUTO"}) {
                panel.page().locator("#top\\:theme").click();
                assertThat(panel.page().locator("html[data-theme=" + theme + "]"))
                        .isVisible();
            }
            panel.page().locator(".top .menu summary").click();
            panel.follow("Sign out");
            panel.awaitAddress("/admin/login.*");
        }
    }
}
