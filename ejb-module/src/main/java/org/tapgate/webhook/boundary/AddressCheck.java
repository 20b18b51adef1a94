package org.tapgate.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.tapgate.platform.Fault;
import org.tapgate.webhook.AddressRules;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointUrl;
import org.tapgate.webhook.HostNames;

/**
 * Judges the address of an endpoint when it is saved, so that its client learns at once; it is judged again whenever it is
 * connected to. A name that is not known yet passes here.
 */
@ApplicationScoped
class AddressCheck {

    @Inject
    private HostNames names;

    @Inject
    private AddressRules rules;

    /** Everything wrong with the draft. Asks for names, so no transaction waits for it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Fault> faults(EndpointDraft draft) {
        return Stream.concat(draft.faults().stream(), ofAddress(draft)).toList();
    }

    private Stream<Fault> ofAddress(EndpointDraft draft) {
        return Stream.ofNullable(draft.url())
                .flatMap(url -> EndpointUrl.parse(url).stream())
                .filter(url -> !names.addressesOf(url.getHost()).stream().allMatch(rules::permit))
                .map(url -> new Fault("url", "address_not_allowed", "must lead to public addresses only"));
    }
}
