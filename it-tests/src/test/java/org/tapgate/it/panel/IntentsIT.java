package org.tapgate.it.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.ReadMethod;

/** Payments on terminals, as the back office sees them. */
class IntentsIT {

    /** The simulated host never answers for it. */
    private static final String SILENT = "4000";

    private final Product product = Product.shared();

    @Test
    void a_terminal_is_released_and_the_history_tells_why() throws IOException {
        var site = Site.open(product);
        var id = AskedIntent.at(site);
        try (var panel = Panel.signedIn(product)) {
            panel.open("intent/intents?terminal=" + site.terminal().serialNumber());
            assertThat(panel.rows()).hasCount(1);
            panel.open("intent/intent?id=" + id);
            panel.press("Release terminal");
            panel.page().locator("#release-now").click();
            assertThat(panel.page().locator("#release-said")).containsText("Please fill this in.");

            panel.fill("Reason", "terminal dropped");
            panel.page().locator("#release-now").click();

            assertThat(panel.page().locator("#notices")).containsText("The terminal is free.");
            assertThat(panel.page().locator(".timeline")).containsText("terminal dropped");
            assertThat(panel.page().locator(".head .badge-ABANDONED")).isVisible();
        }
    }

    @Test
    void what_nobody_answered_is_resolved_once_with_evidence() throws IOException {
        var site = Site.open(product);
        var id = AskedIntent.at(site);
        site.terminal().nextIntent(0);
        site.terminal().process(id, site.cardThatAnswers(SILENT), ReadMethod.CHIP);
        product.advance(Duration.ofSeconds(41));
        try (var panel = Panel.signedIn(product)) {
            Eventually.await("the end of waiting", Duration.ofSeconds(30), () -> {
                panel.open("intent/intent?id=" + id);
                return panel.page()
                        .locator(".head .badge-CONFIRMATION_REQUIRED")
                        .isVisible();
            });
            panel.press("Resolve");
            panel.fill("Evidence", "no receipt");
            panel.page().locator("#resolve-not-paid").click();

            assertThat(panel.page().locator("#notices")).containsText("The outcome is noted.");
            assertThat(panel.page().locator(".facts").first()).containsText("no receipt");
            assertThat(panel.page().locator("[data-open=resolve]")).hasCount(0);
        }
    }
}
