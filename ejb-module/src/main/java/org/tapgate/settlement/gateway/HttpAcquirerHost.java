package org.tapgate.settlement.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.platform.http.Endpoint;
import org.tapgate.platform.http.Endpoint.Reply.Answered;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.HostTotals;
import org.tapgate.settlement.SettlementHost;

/** The acquirer's settlement connector (docs/connectors.md). Whatever it does wrong is no answer. */
@ApplicationScoped
@Typed(HttpAcquirerHost.class)
class HttpAcquirerHost implements HostTotals, SettlementHost {

    /** A batch of which every line failed would need more; it is asked for again until a person looks. */
    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;

    private static final int UNPROCESSABLE = 422;

    @Inject
    @ConfigProperty(name = "tapgate.settlement.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "tapgate.secret.settlement-token")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "tapgate.settlement.timeout", defaultValue = "PT30S")
    Duration timeout;

    private Optional<Endpoint> endpoint = Optional.empty();

    @PostConstruct
    void connect() {
        endpoint = url.map(address -> new Endpoint(address, token.map(String::strip), LONGEST_ANSWER));
    }

    @Override
    public Optional<HostTotal> of(Batch batch) {
        return post("/totals", HostMessages.Header.of(batch, 0))
                .filter(HttpAcquirerHost::isGood)
                .flatMap(answer -> HostMessages.total(answer.body()));
    }

    @Override
    public HostReply take(Batch batch, int part, List<BatchLine> lines) {
        return reply(post(path(batch) + "/parts/" + part, HostMessages.Part.of(lines)));
    }

    @Override
    public HostReply finish(Batch batch, int parts) {
        return reply(post(path(batch), HostMessages.Header.of(batch, parts)));
    }

    @Override
    public Advice advice(Batch batch) {
        return post(path(batch) + "/advice", HostMessages.Header.of(batch, 0))
                .filter(HttpAcquirerHost::isGood)
                .map(answer -> HostMessages.advice(answer.body()))
                .orElseGet(Advice.Pending::new);
    }

    private static String path(Batch batch) {
        return "/submissions/" + batch.submission().key();
    }

    private static HostReply reply(Optional<Answered> answer) {
        if (answer.filter(HttpAcquirerHost::isGood).isPresent()) {
            return new HostReply.Taken();
        }
        return answer.filter(it -> it.status() == UNPROCESSABLE)
                .flatMap(it -> HostMessages.refusal(it.body()))
                .<HostReply>map(HostReply.Refused::new)
                .orElseGet(HostReply.NoAnswer::new);
    }

    private static boolean isGood(Answered answer) {
        return answer.status() / 100 == 2;
    }

    private Optional<Answered> post(String path, Object message) {
        return endpoint.map(connector -> connector.post(path, HostMessages.write(message), timeout))
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast);
    }
}
