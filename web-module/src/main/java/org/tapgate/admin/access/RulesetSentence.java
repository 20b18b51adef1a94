package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Optional;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.RulesetTerms;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Texts;

/** What a ruleset does, in plain words (spec, panel). */
@Named
@RequestScoped
public class RulesetSentence {

    @Inject
    private RulesetWords words;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    /** One short sentence a part: who, where, at what cost, with whom, on which condition. */
    public String of(RulesetTerms terms) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.of("sentence.who", cards(terms), words.services(terms.services()), places(terms)));
        sentences.add(texts.of("sentence.cost", cost(terms)));
        guests("sentence.adults", terms.guests().adult()).ifPresent(sentences::add);
        guests("sentence.children", terms.guests().child()).ifPresent(sentences::add);
        if (terms.spend() != null) {
            sentences.add(texts.of(
                    "sentence.spend",
                    formats.money(terms.spend().amount().money()),
                    words.days(terms.spend().periodDays())));
        }
        return String.join(" ", sentences);
    }

    private String cards(RulesetTerms terms) {
        var cards = words.cards(terms);
        return cards.isEmpty() ? texts.of("sentence.anyCard") : cards;
    }

    private String places(RulesetTerms terms) {
        var scope = terms.locations();
        return scope.locationIds().isEmpty() ? formats.country(scope.country()) : words.places(scope.locationIds());
    }

    private String cost(RulesetTerms terms) {
        var offer = terms.cardholder();
        var parts = new ArrayList<String>();
        if (offer.free() != null) {
            parts.add(texts.of("sentence.free", words.limit(offer.free().limit())));
        }
        if (offer.paid() != null) {
            parts.add(texts.of("sentence.paid", words.paid(offer.paid())));
        }
        return String.join(", ", parts) + " " + texts.of("sentence.counted", words.days(terms.entryPeriodDays()));
    }

    private Optional<String> guests(String key, GuestOffer offer) {
        if (offer == null) {
            return Optional.empty();
        }
        return Optional.of(texts.of(key, words.free(offer.free()), words.paid(offer.paid())));
    }
}
