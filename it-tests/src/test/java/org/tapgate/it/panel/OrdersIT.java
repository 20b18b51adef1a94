package org.tapgate.it.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tapgate.it.order.Counter;
import org.tapgate.it.product.Product;

/** Orders, as the back office sees them. */
class OrdersIT {

    private final Product product = Product.shared();

    @Test
    void what_can_be_done_is_offered_and_done_within_its_range() throws IOException {
        var counter = Counter.open(product);
        var order = counter.sell("sale-1", 1_500);
        var capture = counter.id("sale-1", "CAPTURE");
        try (var panel = Panel.signedIn(product)) {
            panel.open("order/orders?reference=sale-1&state=CAPTURED");
            panel.page()
                    .locator("main table.list a[href='order?id=" + order + "']")
                    .click();
            panel.page().locator("#what").selectOption(new SelectOption().setValue("REFUND:" + capture));
            panel.fill("Amount", "15.01");
            panel.page().locator("#act").click();
            assertThat(panel.page().locator("#notices")).containsText("The amount is more than is left.");

            panel.fill("Amount", "5.00");
            panel.page().locator("#act").click();

            assertThat(panel.page().locator("#notices")).containsText("Done.");
            assertThat(panel.page().locator(".facts")).containsText("€5.00");
            assertThat(panel.page().locator("main table.list .badge-REFUNDED")).isVisible();
            assertThat(panel.page().locator("#what")).containsText("up to €10.00");
        }
    }

    @Test
    void what_is_held_and_expires_soon_is_a_worklist() throws IOException {
        var counter = Counter.capturingItself(product);
        var order = counter.sell("held-1", 700);
        try (var panel = Panel.signedIn(product)) {
            panel.open("order/holds?days=7");

            assertThat(panel.page().locator("main table.list a[href='order?id=" + order + "']"))
                    .isVisible();
        }
    }
}
