package org.tapgate.it.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.it.product.Product;

/** The first admin of a product, who has to choose a password before anything else. */
final class Admin {

    private static final Map<Product, Admin> KNOWN = new ConcurrentHashMap<>();

    private static final String CHOSEN = "four horses 2 carts";

    private final String email;

    private final String given;

    private boolean changed;

    private Admin(String email, String given) {
        this.email = email;
        this.given = given;
    }

    /** The one of this product. */
    static Admin of(Product product) {
        return KNOWN.computeIfAbsent(product, of -> {
            var first = of.stack().bootstrap();
            return new Admin(first.adminEmail(), first.adminPassword());
        });
    }

    /** Signs in and is at the start page; the first time by way of a new password. */
    void enter(Panel panel) {
        panel.open("");
        signIn(panel);
        assertThat(panel.heading()).isEqualTo("Overview");
    }

    /** Signs in at the page that is open, whatever it leads to. */
    void signIn(Panel panel) {
        if (!changed) {
            send(panel, given);
            // A product that runs since an earlier test has the new password already
            changed = panel.address().startsWith("/admin/login") || changePassword(panel);
        }
        if (panel.address().startsWith("/admin/login")) {
            send(panel, CHOSEN);
        }
    }

    private boolean changePassword(Panel panel) {
        assertThat(panel.heading()).isEqualTo("Change password");
        panel.open("access/entries");
        assertThat(panel.heading()).as("no page opens before that").isEqualTo("Change password");
        panel.fill("Present password", given);
        panel.fill("New password", CHOSEN);
        panel.fill("New password again", CHOSEN);
        panel.submit("Change password");
        return true;
    }

    private void send(Panel panel, String password) {
        panel.fill("E-mail address", email);
        panel.fill("Password", password);
        panel.submit("Sign in");
    }
}
