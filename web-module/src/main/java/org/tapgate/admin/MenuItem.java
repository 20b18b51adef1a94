package org.tapgate.admin;

import static org.tapgate.identity.Permission.ACCOUNT_RANGE_VIEW;
import static org.tapgate.identity.Permission.BATCH_VIEW;
import static org.tapgate.identity.Permission.CARD_VIEW;
import static org.tapgate.identity.Permission.ENTRY_VIEW;
import static org.tapgate.identity.Permission.INTENT_VIEW;
import static org.tapgate.identity.Permission.LOCATION_VIEW;
import static org.tapgate.identity.Permission.ORDER_VIEW;
import static org.tapgate.identity.Permission.RULESET_VIEW;
import static org.tapgate.identity.Permission.TERMINAL_VIEW;

import org.tapgate.identity.Permission;

/** The menu, from top to bottom. */
public enum MenuItem {
    OVERVIEW("/admin/index", "/admin/index", "pi-chart-bar", "o", ENTRY_VIEW),
    ENTRIES("/admin/access/entries", "/admin/access/entr", "pi-list", "e", ENTRY_VIEW),
    INTENTS("/admin/intent/intents", "/admin/intent/", "pi-wallet", "i", INTENT_VIEW),
    ORDERS("/admin/order/orders", "/admin/order/", "pi-receipt", "p", ORDER_VIEW),
    LOCATIONS("/admin/location/locations", "/admin/location/", "pi-map-marker", "l", LOCATION_VIEW),
    TERMINALS("/admin/terminal/terminals", "/admin/terminal/", "pi-tablet", "t", TERMINAL_VIEW),
    RULESETS("/admin/access/rulesets", "/admin/access/ruleset", "pi-sliders-h", "r", RULESET_VIEW),
    CARDS("/admin/card/cards", "/admin/card/card", "pi-id-card", "c", CARD_VIEW),
    BATCHES("/admin/settlement/batches", "/admin/settlement/", "pi-briefcase", "b", BATCH_VIEW),
    ACCOUNT_RANGES("/admin/card/account-ranges", "/admin/card/account", "pi-credit-card", "a", ACCOUNT_RANGE_VIEW);

    private final String address;
    private final String pages;
    private final String icon;
    private final String key;
    private final Permission permission;

    MenuItem(String address, String pages, String icon, String key, Permission permission) {
        this.address = address;
        this.pages = pages;
        this.icon = icon;
        this.key = key;
        this.permission = permission;
    }

    /** Where it leads. */
    public String address() {
        return address;
    }

    /** The icon's class. */
    public String icon() {
        return icon;
    }

    /** The key that, after {@code g}, goes there. */
    public String key() {
        return key;
    }

    /** What a user has to hold to see it. */
    public Permission permission() {
        return permission;
    }

    /** Whether this page belongs to it. */
    public boolean holds(String page) {
        return page.startsWith(pages);
    }
}
