package org.tapgate.order.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.tapgate.order.SentMessages;
import org.tapgate.order.iso8583.HostLink;
import org.tapgate.order.iso8583.HostMessage;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.reference.StandardCodes;

/**
 * Holds the connection to the acquirer's host, when {@code tapgate.acquirer.adapter} is {@code iso8583}. With settings that
 * cannot be used the application does not start.
 */
@Singleton
@Startup
@DependsOn("SchemaGate")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AcquirerHost {

    static final String ADAPTER = "tapgate.acquirer.adapter";

    static final String SIMULATOR = "simulator";

    static final String ISO8583 = "iso8583";

    @Inject
    private Config settings;

    @Inject
    private SentMessages messages;

    @Inject
    private StandardCodes codes;

    @Inject
    private InstantSource clock;

    @Inject
    private Recurring recurring;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedExecutorService workers;

    private Optional<HostLink> link = Optional.empty();

    private Optional<Iso8583Acquirer> acquirer = Optional.empty();

    @PostConstruct
    void start() {
        var adapter = settings.getOptionalValue(ADAPTER, String.class).orElse(SIMULATOR);
        switch (adapter) {
            case SIMULATOR -> {}
            case ISO8583 -> connect(HostSettings.read(name -> settings.getOptionalValue(name, String.class), codes));
            default -> throw new IllegalStateException(ADAPTER + " is " + SIMULATOR + " or " + ISO8583);
        }
    }

    private void connect(HostSettings host) {
        var opened = new HostLink(host.link(), this::takeLate, threads, clock);
        acquirer = Optional.of(new Iso8583Acquirer(messages, host.questions(), opened, clock));
        link = Optional.of(opened.open());
    }

    /** Writes it down on another thread: the one that reads goes on reading. */
    private void takeLate(HostMessage answer) {
        workers.execute(() -> recurring.run(
                "answers of the host that came late",
                () -> acquirer.orElseThrow().takeLate(answer)));
    }

    /** The way to the host; empty when there is none. */
    public Optional<Iso8583Acquirer> acquirer() {
        return acquirer;
    }

    /** Sees to it that there is a way to the host, and sends what is owed to it. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sendOwed() {
        recurring.run("the way to the host", () -> link.ifPresent(HostLink::open));
        recurring.run("reversals that are owed", () -> acquirer.ifPresent(Iso8583Acquirer::sendOwed));
    }

    @PreDestroy
    void stop() {
        link.ifPresent(HostLink::close);
    }
}
