package org.tapgate.webhook.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.tapgate.webhook.AddressRules;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Sender;

/**
 * Calls endpoints with Apache HttpClient, whose resolver can be replaced (the one of the JDK has none): no redirects, no
 * cookies, no proxies of the environment, no attempts of its own (webhooks.md section 3).
 */
@ApplicationScoped
class HttpSender implements Sender {

    private static final Timeout CONNECT = Timeout.ofSeconds(3);

    private static final Duration ALL = Duration.ofSeconds(15);

    /** A connection is made anew, and its address judged anew, after so long. */
    private static final TimeValue LIFE = TimeValue.ofMinutes(1);

    /** Shorter than servers keep connections: one that is closed as the request leaves would be a failure of ours. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(2);

    /**
     * More than calls of all lanes, to one host too: how many an endpoint has at once is settled before, and endpoints that
     * share a host must not wait for each other.
     */
    private static final int MOST_CONNECTIONS = 512;

    @Inject
    AddressRules rules;

    @Inject
    InstantSource clock;

    private Lookups lookups;

    private CloseableHttpAsyncClient client;

    @PostConstruct
    void open() {
        lookups = new Lookups(SystemDefaultDnsResolver.INSTANCE, CONNECT.toDuration());
        client = HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setDnsResolver(new JudgedNames(rules, lookups))
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                                .setHandshakeTimeout(CONNECT)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(Timeout.of(ALL))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .setTimeToLive(LIFE)
                                .build())
                        .build())
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
                .setUserAgent("Tapgate-Webhooks/1")
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
        client.start();
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.IMMEDIATE);
        lookups.close();
    }

    @Override
    public CompletionStage<Reply> send(Outgoing call) {
        var startedAt = clock.instant();
        long start = System.nanoTime();
        var received = new Received();
        var ended = new Ended();
        var running = client.execute(SimpleRequestProducer.create(request(call)), received, ended);
        return ended.orTimeout(ALL.toMillis(), TimeUnit.MILLISECONDS).handle((answer, failure) -> {
            if (failure != null) {
                running.cancel(true); // closes the connection, which others may use after a success
            }
            return reply(received, failure, startedAt, Duration.ofNanos(System.nanoTime() - start));
        });
    }

    @Override
    public boolean beginsAtOnce(URI url) {
        return lookups.knows(url.getHost());
    }

    private static SimpleHttpRequest request(Outgoing call) {
        var request = SimpleRequestBuilder.post(call.url()).setBody(call.body(), ContentType.APPLICATION_JSON);
        call.headers().forEach((name, value) -> {
            if (!name.equals("content-type")) {
                request.setHeader(name, value);
            }
        });
        return request.build();
    }

    private static Reply reply(Received received, Throwable failure, Instant startedAt, Duration took) {
        if (failure == null || failure instanceof Received.EnoughRead) {
            return new Reply(
                    AttemptResult.of(received.status()),
                    startedAt,
                    took,
                    Optional.of(received.status()),
                    received.headers(),
                    received.body(),
                    received.retryAfter(startedAt));
        }
        return Reply.none(Failures.result(failure), startedAt, took);
    }

    /** Completes a future as the client's callback tells. */
    private static final class Ended extends CompletableFuture<Received> implements FutureCallback<Received> {

        @Override
        public void completed(Received result) {
            complete(result);
        }

        @Override
        public void failed(Exception failure) {
            completeExceptionally(failure);
        }

        @Override
        public void cancelled() {
            completeExceptionally(new InterruptedIOException("cancelled"));
        }
    }
}
