package org.tapgate.it.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tapgate.it.product.Product;

/** Somebody at the panel: one window of the browser, and all that went wrong in it. */
final class Panel implements AutoCloseable {

    /** What the browser says of an answer that is an error; the answer itself is judged instead. */
    private static final String FAILED_ANSWER = "Failed to load resource";

    private static final int WIDTH = 1366;

    private static final int HEIGHT = 768;

    private final String base;

    private final BrowserContext window;

    private final Page page;

    private final List<String> faults = new ArrayList<>();

    private Panel(Product product, Browser.NewContextOptions options) {
        this.base = product.stack().bootstrap().baseUrl();
        this.window = Chromium.shared().newContext(options);
        this.page = window.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(FAILED_ANSWER)) {
                faults.add(message.text());
            }
        });
        page.onResponse(this::judge);
    }

    /** A new window where nobody is signed in. */
    static Panel at(Product product) {
        return new Panel(
                product,
                new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Warsaw")
                        .setViewportSize(WIDTH, HEIGHT));
    }

    /** A new window where the first admin is signed in. */
    static Panel signedIn(Product product) {
        var panel = at(product);
        Admin.of(product).enter(panel);
        return panel;
    }

    private void judge(Response answer) {
        if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
            faults.add(answer.status() + " " + answer.url());
        }
    }

    /** Opens a page by its path below {@code /admin}; answers the status. */
    int open(String path) {
        return page.navigate(base + "/admin/" + path).status();
    }

    /** The page that is shown. */
    Page page() {
        return page;
    }

    /** The path of the page that is shown, with its query. */
    String address() {
        return page.url().substring(base.length());
    }

    /** Waits until the address, path and query, looks so. */
    void awaitAddress(String pattern) {
        page.waitForURL(Pattern.compile(Pattern.quote(base) + pattern));
    }

    /** Types into the field with this label. */
    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** Chooses from the list with this label. */
    void choose(String label, String option) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .selectOption(option);
    }

    /** Presses the button with this name. */
    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Presses the button with this name and waits for the page that follows. */
    void submit(String name) {
        page.evaluate("document.documentElement.dataset.before = ''");
        press(name);
        page.waitForSelector("html:not([data-before])");
        page.waitForLoadState();
    }

    /** Follows the link with this name. */
    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** The first heading. */
    String heading() {
        return page.locator("h1").innerText();
    }

    /** The rows of the list. */
    Locator rows() {
        return page.locator("main table.list").first().locator("tbody tr");
    }

    /** Ends the window and fails if anything went wrong in it. */
    @Override
    public void close() {
        window.close();
        assertThat(faults).as("errors in the browser").isEmpty();
    }
}
