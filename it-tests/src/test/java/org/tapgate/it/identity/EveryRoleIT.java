package org.tapgate.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Backoffice;

/** What the panel offers a role, opens for it. USER signs in with a second factor here: SecondFactorIT. */
class EveryRoleIT {

    private static final Pattern MENU_ITEM = Pattern.compile("<a href=\"(/admin/[^\"]*)\" data-key=");

    private static final String CHOSEN = "correct horse 42 battery";

    private final Product product = Product.shared();

    private final Backoffice admin = product.backoffice();

    @ParameterizedTest
    @CsvSource({
        "ADMIN, ALL",
        "SERVICE_PROVIDER, LOC",
        "ISSUER, ICA",
        "CALL_CENTER, ALL",
        "CLIENT_ADMIN, CLI",
        "CLIENT_VIEWER, CLI",
        "AUDITOR, ALL"
    })
    void every_item_of_the_menu_opens(String role, String scope) throws IOException {
        var visitor = signedIn(role, scope, members(scope));
        var wrong = new SoftAssertions();
        visitor.open("/admin/access/entries");
        var menu = MENU_ITEM
                .matcher(visitor.page())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(menu).contains("/admin/index", "/admin/access/entries").doesNotHaveDuplicates();
        for (var item : menu) {
            wrong.assertThat(visitor.open(item)).as(item).isEqualTo(item);
            wrong.assertThat(visitor.status()).as(item).isEqualTo(200);
        }
        wrong.assertAll();
    }

    @Test
    void a_client_adds_and_changes_its_terminals_without_seeing_locations() throws IOException {
        var client = Integrator.of(product, "manage").client();
        var lounge = Site.open(product).lounge();
        var visitor = signedIn("CLIENT_ADMIN", "CLI", Set.of(client));
        var serial = Site.newSerialNumber();

        visitor.open("/admin/terminal/edit");
        assertThat(visitor.press("save", Map.of("serialNumber", serial, "place", "nowhere")))
                .isEqualTo("/admin/terminal/edit");
        visitor.open("/admin/terminal/edit");
        visitor.press("save", Map.of("serialNumber", serial, "place", lounge));
        assertThat(admin.get("terminals/" + serial).text("/clientId")).isEqualTo(client);

        for (var page : List.of("terminal?serial=", "edit?serial=")) {
            visitor.open("/admin/terminal/" + page + serial);
            assertThat(visitor.status()).as(page).isEqualTo(200);
            assertThat(visitor.page()).contains(lounge).doesNotContain("/location/location");
        }
    }

    private Set<String> members(String scope) throws IOException {
        return switch (scope) {
            case "LOC" -> Set.of(Site.open(product).lounge());
            case "ICA" -> Set.of("1234");
            case "CLI" -> Set.of(Integrator.of(product, "manage").client());
            default -> Set.of();
        };
    }

    private Visitor signedIn(String role, String scope, Set<String> members) throws IOException {
        var user = admin.create(
                "users",
                Map.of(
                        "email",
                        "somebody-" + UUID.randomUUID() + "@bank.example",
                        "firstName",
                        "Ann",
                        "lastName",
                        "Nowak",
                        "role",
                        role,
                        "scope",
                        Map.of("kind", scope, "members", members)));
        var visitor = new Visitor(product.connection());
        var first = user.path("initialPassword").asText();
        visitor.signIn(user.path("email").asText(), first);
        visitor.changePassword(first, CHOSEN);
        return visitor;
    }
}
