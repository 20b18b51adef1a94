package org.tapgate.it.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;

/** Locations, terminals and account ranges. */
class PlacesIT {

    /** The page of a terminal asks every five seconds whether it has paired. */
    private static final int SOON_MILLIS = 20_000;

    private final Product product = Product.shared();

    @Test
    void a_location_and_a_terminal_are_added_and_the_terminal_pairs_with_the_code_shown() throws IOException {
        var serialNumber = Site.newSerialNumber() + ".panel";
        var terminal = Site.open(product).unpairedTerminal(serialNumber);
        try (var panel = Panel.signedIn(product)) {
            addLocation(panel, "Gate of " + serialNumber);
            panel.follow("Add terminal");
            panel.fill("Serial number *", serialNumber);
            panel.press("Save");
            panel.awaitAddress("/admin/terminal/terminal\\?serial=.*");

            panel.press("Get pairing code");
            var code = panel.page().locator(".code").innerText().replace(" ", "");
            assertThat(code).matches("[0-9]{8}");
            assertThat(terminal.pair(code).status()).isEqualTo(200);

            assertThat(panel.page().locator(".badge-PAIRED"))
                    .containsText("paired", new ContainsTextOptions().setTimeout(SOON_MILLIS));
            panel.open("terminal/terminals?status=PAIRED");
            assertThat(panel.heading()).isEqualTo("Terminals");
        }
    }

    @Test
    void what_is_wrong_in_a_form_is_told_beside_its_field() {
        try (var panel = Panel.signedIn(product)) {
            panel.open("location/edit");
            panel.fill("Cooldown in minutes", "soon");
            panel.press("Save");

            var name = panel.page().locator("#name");
            assertThat(name).hasAttribute("aria-invalid", "true");
            assertThat(panel.page().locator("#name-said")).containsText("Please fill this in.");
            assertThat(panel.page().locator("#cooldownMinutes-said")).containsText("out of range");
        }
    }

    @Test
    void account_ranges_are_found_by_their_member() throws IOException {
        var site = Site.open(product);
        try (var panel = Panel.signedIn(product)) {
            panel.open("card/account-ranges");
            panel.fill("ICA", site.ica());
            panel.press("Apply");

            assertThat(panel.rows()).hasCount(1);
            assertThat(panel.rows().first()).containsText(site.bin());
        }
    }

    private static void addLocation(Panel panel, String name) {
        panel.open("location/locations");
        panel.follow("Add location");
        panel.fill("Name *", name);
        panel.choose("Country", "Poland");
        panel.choose("Service", "Lounge");
        panel.fill("Postal code *", "00-906");
        panel.fill("City *", "Warszawa");
        panel.press("Save");
        panel.awaitAddress("/admin/location/location\\?id=.*");
        assertThat(panel.heading()).isEqualTo(name);
    }
}
