package org.tapgate.it.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Card;

/** The list of operations, and one of them. */
class OperationsIT {

    /** The list asks every ten seconds. */
    private static final int SOON_MILLIS = 25_000;

    private static final int ROWS = 50;

    private final Product product = Product.shared();

    @Test
    void new_entries_are_announced_and_do_not_move_the_rows_being_read() throws IOException {
        var site = Site.open(product);
        site.enter(site.newCard());
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries?terminal=" + site.terminal().serialNumber());
            assertThat(panel.rows()).hasCount(1);

            var card = site.newCard();
            site.enter(card);
            site.enter(site.newCard());

            var news = panel.page().locator("[data-newest]");
            assertThat(news).isVisible(new IsVisibleOptions().setTimeout(SOON_MILLIS));
            assertThat(news).containsText("2");
            assertThat(panel.rows()).hasCount(1);
            news.click();
            assertThat(panel.rows()).hasCount(3);
            assertThat(panel.page().locator("main")).containsText(masked(card));
        }
    }

    @Test
    void filters_are_chips_that_can_be_taken_away_and_stand_in_the_address() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        site.enter(card);
        site.check(card);
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries");
            panel.choose("Status", "rejected");
            panel.choose("Period", "last 24 hours");
            panel.fill("BIN (first 6)", site.bin());
            panel.press("Apply");

            assertThat(panel.rows()).hasCount(1);
            assertThat(panel.address()).contains("status=REJECTED", "period=LAST_24_HOURS", "first6=" + site.bin());
            assertThat(panel.page().locator(".chip"))
                    .containsText(
                            new String[] {"Period: last 24 hours", "Status: rejected", "BIN (first 6): " + site.bin()});

            panel.follow("Remove filter: Status: rejected");
            assertThat(panel.rows()).hasCount(2);
            panel.page().goBack();
            assertThat(panel.rows()).hasCount(1);
            panel.follow("Clear all");
            panel.awaitAddress("/admin/access/entries");
        }
    }

    @Test
    void pages_lead_to_older_and_newer_rows_without_missing_or_repeating_any() throws IOException {
        var site = Site.open(product);
        for (int count = 0; count < ROWS + 3; count++) {
            site.check(site.newCard());
        }
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries?terminal=" + site.terminal().serialNumber());
            assertThat(panel.rows()).hasCount(ROWS);
            var seen = new HashSet<>(panel.rows().allInnerTexts());

            panel.follow("Older");
            assertThat(panel.rows()).hasCount(3);
            seen.addAll(panel.rows().allInnerTexts());
            assertThat(seen).hasSize(ROWS + 3);

            panel.follow("Newer");
            assertThat(panel.rows()).hasCount(ROWS);
            assertThat(panel.page().getByText("Newer", exactly())).hasCount(0);
        }
    }

    @Test
    void the_details_tell_why_it_was_decided_so_and_by_which_rule() throws IOException {
        var site = Site.with(product, rule -> Rulesets.freeUpTo(1, 30, rule));
        var card = site.newCard();
        site.enter(card);
        site.check(card);
        try (var panel = Panel.signedIn(product)) {
            panel.open(
                    "access/entries?status=REJECTED&terminal=" + site.terminal().serialNumber());
            panel.rows().first().click();

            panel.awaitAddress("/admin/access/entry\\?id=.*");
            var main = panel.page().locator("main");
            assertThat(panel.heading()).isEqualTo(masked(card));
            assertThat(main).containsText("Neither free nor paid entries are left.");
            assertThat(main).containsText("Free entries used");
            assertThat(main).not().containsText(card.pan());
            panel.follow("Lounge " + (Integer.parseInt(site.ica()) - 10_000));
            assertThat(panel.heading()).startsWith("Lounge ");
        }
    }

    @Test
    void columns_and_row_height_are_kept_for_the_user() throws IOException {
        var site = Site.open(product);
        site.enter(site.newCard());
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries");
            chooseColumns(panel, "Terminal", "Save");
            assertThat(columns(panel)).containsText("Terminal");
            assertThat(panel.page().locator("html")).hasAttribute("data-density", "COMPACT");
        }
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries");
            assertThat(columns(panel)).containsText("Terminal");
            chooseColumns(panel, "Terminal", "Usual");
            assertThat(columns(panel)).not().containsText("Terminal");
        }
    }

    @Test
    void all_that_match_the_filters_leave_as_a_file_without_a_card_number_in_it() throws IOException {
        var site = Site.open(product);
        var card = site.newCard();
        site.enter(card);
        site.enter(site.newCard());
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries?terminal=" + site.terminal().serialNumber());

            var file = panel.page().waitForDownload(() -> panel.follow("Export CSV"));

            var lines = Files.readAllLines(file.path());
            assertThat(file.suggestedFilename()).matches("entries-[0-9]{4}-[0-9]{2}-[0-9]{2}[.]csv");
            assertThat(lines.get(0)).startsWith("id,status,type,mode,country,service,locationId,terminal,maskedPan");
            assertThat(lines).hasSize(3);
            assertThat(lines.get(2)).contains(masked(card), ",COMPLETED,").doesNotContain(card.pan());

            var summary = panel.page().waitForDownload(() -> panel.follow("Summary"));
            assertThat(Files.readAllLines(summary.path()))
                    .hasSize(3)
                    .first()
                    .isEqualTo("id,status,type,country,service,maskedPan,requestedAt");
        }
    }

    @Test
    void an_admin_takes_an_entry_back_with_a_reason() throws IOException {
        var site = Site.open(product);
        site.enter(site.newCard());
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entry?id=" + site.entries().get(0).path("id").asText());
            panel.press("Reverse");
            panel.page().locator("#reverse-now").click();
            assertThat(panel.page().locator("#reason-said")).containsText("Please fill this in.");

            panel.fill("Reason", "wrong card tapped");
            panel.page().locator("#reverse-now").click();
            assertThat(panel.page().locator(".badge-REVERSED")).isVisible();
            assertThat(panel.page().locator("#notices")).containsText("The operation is reversed.");
            assertThat(panel.page().locator(".timeline")).containsText("wrong card tapped");
        }
    }

    @Test
    void filters_are_saved_under_a_name_found_again_and_removed() {
        try (var panel = Panel.signedIn(product)) {
            panel.open("access/entries?period=TODAY&status=REJECTED");
            panel.page().locator("#views summary").click();
            panel.fill("Save these filters as", "Refused today");
            panel.submit("Save view");

            panel.open("access/entries");
            panel.page().locator("#views summary").click();
            panel.follow("Refused today");
            panel.awaitAddress("/admin/access/entries\\?period=TODAY&status=REJECTED");

            panel.page().locator("#views summary").click();
            panel.submit("Remove view: Refused today");
            panel.page().locator("#views summary").click();
            assertThat(panel.page().locator("#views .sheet")).containsText("No views yet");
        }
    }

    private static void chooseColumns(Panel panel, String column, String button) {
        panel.page().locator("#columns summary").click();
        var sheet = panel.page().locator("#columns .sheet");
        sheet.getByRole(AriaRole.CHECKBOX, checkbox(column)).click();
        sheet.getByRole(AriaRole.CHECKBOX, checkbox("Compact rows")).check();
        panel.press(button);
    }

    private static Locator.GetByRoleOptions checkbox(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator columns(Panel panel) {
        return panel.page().locator("#entries thead");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** First six and last four digits. */
    static String masked(Card card) {
        var pan = card.pan();
        return pan.substring(0, 6) + "*".repeat(pan.length() - 10) + pan.substring(pan.length() - 4);
    }
}
