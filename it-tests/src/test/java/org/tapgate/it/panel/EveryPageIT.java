package org.tapgate.it.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.it.order.Counter;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Rulesets;

/** What has to be true of every page. */
class EveryPageIT {

    private static final int PHONE = 390;

    private static final int HEIGHT = 800;

    /** Pages that are open to everyone. */
    private static final List<String> OUTSIDE = List.of("login", "login?to=/admin/access/entries");

    private static final List<String> PAGES = List.of(
            "",
            "access/entries",
            "access/entries?status=REVERSED&first6=000000",
            "access/rulesets",
            "access/ruleset-edit",
            "location/locations",
            "location/edit",
            "terminal/terminals",
            "terminal/edit",
            "card/account-ranges",
            "intent/intents",
            "intent/intents?state=ERROR&terminal=NOBODY",
            "settlement/batches",
            "order/orders",
            "order/orders?state=TO_CAPTURE&customField=nothing",
            "order/holds",
            "panel/preferences",
            "change-password",
            "failed?request=0123456789abcdef",
            "access/entry?id=00000000-0000-0000-0000-000000000000",
            "no-such-page");

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Product product = Product.shared();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axe_finds_no_violation_of_wcag_2_2_aa(ColorScheme scheme) throws IOException {
        var wrong = new SoftAssertions();
        try (var panel = Panel.at(product)) {
            panel.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            OUTSIDE.forEach(
                    path -> wrong.assertThat(violations(panel, path)).as(path).isEmpty());
            Admin.of(product).enter(panel);
            pages().forEach(path ->
                    wrong.assertThat(violations(panel, path)).as(path).isEmpty());
        }
        wrong.assertAll();
    }

    private static List<String> violations(Panel panel, String path) {
        panel.open(path);
        return Axe.violations(panel.page());
    }

    @Test
    void every_page_fits_a_phone_and_is_accessible_there() throws IOException {
        var wrong = new SoftAssertions();
        try (var panel = Panel.signedIn(product)) {
            panel.page().setViewportSize(PHONE, HEIGHT);
            for (var path : pages()) {
                panel.open(path);
                var width = panel.page().evaluate("document.documentElement.scrollWidth");
                wrong.assertThat(width).as(path).isEqualTo(PHONE);
                wrong.assertThat(Axe.violations(panel.page())).as(path).isEmpty();
            }
        }
        wrong.assertAll();
    }

    @Test
    void what_does_not_exist_is_404_with_the_number_of_the_request() {
        try (var panel = Panel.signedIn(product)) {
            for (var path : List.of("no-such-page", "access/entry?id=00000000-0000-0000-0000-000000000000")) {
                assertThat(panel.open(path)).isEqualTo(404);
                assertThat(panel.heading()).isEqualTo("Nothing here");
                assertThat(panel.page().locator("main code").innerText()).isNotBlank();
            }
        }
    }

    /** All pages, with records of every kind. */
    private List<String> pages() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        site.enter(card);
        site.check(card);
        var pages = new ArrayList<>(PAGES);
        for (var entry : site.entries()) {
            pages.add("access/entry?id=" + entry.path("id").asText());
        }
        pages.add("intent/intent?id=" + AskedIntent.at(site));
        pages.add("order/order?id=" + Counter.open(product).sell("sale-1", 1_500));
        var rule = site.entries().get(1).path("rulesetId").asText();
        pages.add("access/ruleset?id=" + rule);
        pages.add("access/ruleset-edit?id=" + rule);
        pages.add("location/location?id=" + site.lounge());
        pages.add("location/edit?id=" + site.lounge());
        pages.add("terminal/terminal?serial=" + site.terminal().serialNumber());
        pages.add("terminal/edit?serial=" + site.terminal().serialNumber());
        pages.add("terminal/terminal?serial=" + newTerminal(site));
        pages.add("settlement/batch?id=" + batch());
        return pages;
    }

    private String batch() throws IOException {
        var paid = Site.with(product, rule -> Rulesets.paid(2500, 1500, rule));
        paid.enter(paid.newCard());
        Eventually.await("a batch", SOON, () -> !batches().isEmpty());
        return batches().get(0).path("id").asText();
    }

    private List<JsonNode> batches() throws IOException {
        return product.backoffice().all("batches?state=OPEN");
    }

    private static String newTerminal(Site site) throws IOException {
        var serialNumber = Site.newSerialNumber();
        site.backoffice().createTerminal(serialNumber, site.lounge());
        return serialNumber;
    }
}
