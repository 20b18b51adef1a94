package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.IcaCriterion;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.RulesetTerms;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Texts;
import org.tapgate.admin.location.LocationNames;

/** The terms of a ruleset as people read them. */
@Named
@RequestScoped
public class RulesetWords {

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private LocationNames names;

    /** Which cards it is for, in short. */
    public String cards(RulesetTerms terms) {
        var card = terms.card();
        return List.of(countries(card.issuerCountries()), String.join(", ", card.productCodes()), icas(card.icas()))
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Countries by name. */
    public String countries(List<String> codes) {
        return codes.stream().map(formats::country).collect(Collectors.joining(", "));
    }

    /** Codes as they are. */
    public String list(List<String> codes) {
        return String.join(", ", codes);
    }

    /** Services by name. */
    public String services(List<String> services) {
        return services.stream().map(service -> texts.name("service", service)).collect(Collectors.joining(", "));
    }

    /** Members with their ranges. */
    public String icas(List<IcaCriterion> icas) {
        return icas.stream().map(RulesetWords::ica).collect(Collectors.joining(", "));
    }

    private static String ica(IcaCriterion criterion) {
        var ranges = criterion.binRanges().stream()
                .map(range -> range.low().equals(range.high()) ? range.low() : range.low() + "–" + range.high())
                .collect(Collectors.joining(", "));
        return "ICA " + criterion.ica() + (ranges.isEmpty() ? "" : " (" + ranges + ")");
    }

    /** Locations by name; all of the country when none is listed. */
    public String places(List<UUID> ids) {
        return ids.isEmpty()
                ? texts.of("ruleset.everywhere")
                : ids.stream().map(names::of).collect(Collectors.joining(", "));
    }

    /** How often free of charge. */
    public String free(FreeOffer offer) {
        return offer == null ? texts.of("ruleset.none") : limit(offer.limit());
    }

    /** How often for which fee. */
    public String paid(PaidOffer offer) {
        return offer == null
                ? texts.of("ruleset.none")
                : texts.of(
                        "ruleset.paid",
                        limit(offer.limit()),
                        formats.money(offer.price().money()));
    }

    /** A number, or that there is no limit. */
    public String limit(Integer limit) {
        return limit == null ? texts.of("ruleset.unlimited") : formats.number(limit);
    }

    /** Days of a rolling window; since the beginning when there are none. */
    public String days(Integer days) {
        return days == null ? texts.of("ruleset.since") : texts.of("ruleset.days", days);
    }
}
