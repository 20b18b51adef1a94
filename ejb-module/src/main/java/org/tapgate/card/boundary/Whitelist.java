package org.tapgate.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.CardRefusal;
import org.tapgate.card.Pan;
import org.tapgate.card.WhitelistFile;
import org.tapgate.card.WhitelistFilter;
import org.tapgate.card.WhitelistImport;
import org.tapgate.card.WhitelistRegister;
import org.tapgate.card.WhitelistedCard;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** What people and applications do with the whitelist. */
@Stateless
public class Whitelist {

    @Inject
    private WhitelistRegister register;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource time;

    /** A page of its cards. */
    @Requires(Permission.WHITELIST_VIEW)
    public Page<WhitelistedCard> page(WhitelistFilter filter, PageRequest page) {
        return register.page(filter, page);
    }

    /** One of its cards. */
    @Requires(Permission.WHITELIST_VIEW)
    public Optional<WhitelistedCard> find(UUID id) {
        return register.find(id);
    }

    /** Puts a card on the list. */
    @Requires(Permission.WHITELIST_EDIT)
    public WriteOutcome<WhitelistedCard> add(Pan pan) {
        return register.add(List.of(pan), time.instant()).stream()
                .findFirst()
                .map(added -> noted("whitelist.card-added", added))
                .orElseGet(() -> new Refused<>(CardRefusal.ALREADY_WHITELISTED));
    }

    /** Takes a card off the list. */
    @Requires(Permission.WHITELIST_EDIT)
    public WriteOutcome<WhitelistedCard> remove(UUID id) {
        return register.find(id)
                .filter(card -> register.remove(id, time.instant()))
                .map(removed -> noted("whitelist.card-removed", removed))
                .orElseGet(Missing::new);
    }

    /** Brings in all of a file or nothing; cards that are on the list already stay as they are. */
    @Requires(Permission.WHITELIST_EDIT)
    public WriteOutcome<WhitelistImport> bringIn(byte[] csv) {
        var file = WhitelistFile.read(csv);
        if (!file.faults().isEmpty()) {
            return new Invalid<>(file.faults());
        }
        var cards = file.cards();
        var done = new WhitelistImport(
                cards.size(), register.add(cards, time.instant()).size());
        trail.note("whitelist.imported", "file", Map.of("cards", done.cards(), "added", done.added()));
        return new Written<>(done);
    }

    private WriteOutcome<WhitelistedCard> noted(String action, WhitelistedCard card) {
        trail.note(action, card.id(), Map.of("card", card.digits().toString()));
        return new Written<>(card);
    }
}
