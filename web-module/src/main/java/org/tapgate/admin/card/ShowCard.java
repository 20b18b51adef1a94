package org.tapgate.admin.card;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapgate.access.VisitsLeft;
import org.tapgate.access.boundary.CardVisits;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.Texts;
import org.tapgate.card.Card;
import org.tapgate.card.boundary.Cards;
import org.tapgate.platform.Ids;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.boundary.CardEnrolment;

/** One card; from here it is frozen and unfrozen. */
@Named
@RequestScoped
public class ShowCard {

    @Inject
    private Cards cards;

    @Inject
    private CardVisits cardVisits;

    @Inject
    private CardEnrolment enrolments;

    @Inject
    private NotFound notFound;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private ExternalContext request;

    private Card card;

    private List<VisitsLeft> visits;

    @PostConstruct
    void find() {
        card = Ids.parse(request.getRequestParameterMap().get("id"))
                .flatMap(cards::find)
                .orElse(null);
    }

    /** Ends with 404 when there is no such card, or not for this user. */
    public void open() {
        if (card == null) {
            notFound.show();
        }
    }

    /** Stops its benefits. */
    public void freeze() {
        sent.accept(cards.freeze(card.id())).ifPresent(frozen -> {
            card = frozen;
            notices.done(texts.of("card.frozen"));
        });
    }

    /** Lets it have its benefits again. */
    public void unfreeze() {
        sent.accept(cards.unfreeze(card.id())).ifPresent(active -> {
            card = active;
            notices.done(texts.of("card.unfrozen"));
        });
    }

    /** What was looked up. */
    public Card card() {
        return card;
    }

    /** How it takes part in the MRS; null when it does not. */
    public Enrolment enrolment() {
        return enrolments.of(card.id()).orElse(null);
    }

    /** What is left of its visits, by ruleset. */
    public List<VisitsLeft> visits() {
        if (visits == null) {
            visits = cardVisits.of(card);
        }
        return visits;
    }
}
