package org.tapgate.it.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;

/** Rules: written, changed, copied and taken out by people. */
class RulesIT {

    private final Product product = Product.shared();

    @Test
    void everything_that_is_wrong_with_a_rule_is_told_at_its_fields() {
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/ruleset-edit");
            panel.fill("Product codes", "MCG, gold");
            panel.fill("Total number of usage", "many");
            tick(panel, "#cardholder-paid");
            panel.press("Save");

            said(panel, "name", "Please fill this in.");
            said(panel, "validFrom", "Please fill this in.");
            said(panel, "productCodes", "2: This has another form");
            said(panel, "total", "out of range");
            said(panel, "country", "Please fill this in.");
            said(panel, "cardholder-price-amount", "Please fill this in.");
            assertThat(panel.page().locator("main")).containsText("Choose at least one.");
            assertThat(panel.page().locator("#notices")).containsText("Please correct the marked fields:");
            assertThat(panel.page().locator("#save")).isEnabled();
            assertThat(Axe.violations(panel.page())).isEmpty();
        }
    }

    @Test
    void a_rule_is_written_changed_copied_and_taken_out() throws IOException {
        var name = "Rule of " + Site.newSerialNumber();
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/rulesets");
            panel.follow("Add rule");
            write(panel, name);
            panel.press("Save");
            panel.awaitAddress("/admin/access/ruleset\\?id=.*");
            assertThat(panel.heading()).isEqualTo(name);
            assertThat(panel.page().locator("main")).containsText("€25.50 each");

            panel.follow("Edit");
            panel.fill("Total number of usage", "40");
            panel.press("Save");
            panel.awaitAddress("/admin/access/ruleset\\?id=.*");
            assertThat(panel.page().locator("#notices")).containsText("is saved as version 2");

            panel.follow("Copy");
            panel.fill("Name *", name + " again");
            panel.press("Save");
            panel.awaitAddress("/admin/access/ruleset\\?id=.*");
            assertThat(panel.page().locator("main")).containsText("Version 1");
            assertThat(panel.heading()).isEqualTo(name + " again");

            panel.press("Delete");
            panel.page().locator("#remove-now").click();
            panel.awaitAddress("/admin/access/rulesets");
            assertThat(panel.page().locator("#notices")).containsText("is deleted");
        }
    }

    private static void write(Panel panel, String name) {
        panel.fill("Name *", name);
        panel.page().locator("#validFrom").fill("2099-01-01T00:00");
        panel.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Lounge").setExact(true))
                .check();
        panel.fill("ICA and BIN ranges", "9871: 543210-543219");
        panel.choose("Country", "Poland");
        tick(panel, "#cardholder-paid");
        panel.page().locator("#cardholder-price-amount").fill("25.50");
        panel.page().locator("#cardholder-price-currency").fill("EUR");
    }

    private static void tick(Panel panel, String box) {
        panel.page().locator(box).check();
    }

    private static void said(Panel panel, String field, String text) {
        assertThat(panel.page().locator("#" + field + "-said")).containsText(text);
    }
}
