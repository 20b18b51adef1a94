package org.tapgate.it.bench.webhook;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.reactor.IOReactorConfig;

/** The client that Tapgate calls endpoints with, doing nothing else: no database, no broker, no signature, no log. */
final class BareLoop {

    private static final int CONNECTIONS = 512;

    private static final int AT_ONCE = 128;

    private static final double NANOS_A_SECOND = 1e9;

    private BareLoop() {}

    /** Calls a second, over so many calls, to these shops in turn. */
    static double perSecond(Shops shops, int first, int number, int calls, String body) throws Exception {
        try (var client = client()) {
            client.start();
            send(client, shops, first, number, calls / 4, body);
            var begun = System.nanoTime();
            send(client, shops, first, number, calls, body);
            return calls * NANOS_A_SECOND / (System.nanoTime() - begun);
        }
    }

    private static CloseableHttpAsyncClient client() {
        return HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .build())
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
                .disableAutomaticRetries()
                .build();
    }

    private static void send(
            CloseableHttpAsyncClient client, Shops shops, int first, int number, int calls, String body)
            throws InterruptedException {
        var places = new Semaphore(AT_ONCE);
        var open = new CountDownLatch(calls);
        for (int call = 0; call < calls; call++) {
            places.acquire();
            var request = SimpleRequestBuilder.post(shops.url(first + call % number))
                    .setBody(body, ContentType.APPLICATION_JSON)
                    .build();
            var unused = client.execute(request, new Ended(places, open));
        }
        open.await();
    }

    private record Ended(Semaphore places, CountDownLatch open) implements FutureCallback<SimpleHttpResponse> {

        @Override
        public void completed(SimpleHttpResponse answer) {
            places.release();
            open.countDown();
        }

        @Override
        public void failed(Exception failure) {
            throw new IllegalStateException("The bare loop must not fail", failure);
        }

        @Override
        public void cancelled() {
            throw new IllegalStateException("The bare loop must not be cancelled");
        }
    }
}
