package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final AtomicLong version = new AtomicLong(1);

    private final AtomicInteger loads = new AtomicInteger();

    private final Snapshot<String> snapshot = new Snapshot<>(version::get, this::load);

    private Runnable whileLoading = () -> {};

    private String load(String former) {
        if (former != null) {
            whileLoading.run();
        }
        return former + " " + loads.incrementAndGet();
    }

    @Test
    void loadsOnceAndThenAnswersFromMemory() {
        assertThat(snapshot.get()).isEqualTo("null 1");
        assertThat(snapshot.get()).isEqualTo("null 1");
    }

    @Test
    void loadsAgainWhenTheVersionHasMovedAndSomebodyLooks() {
        snapshot.get();
        version.incrementAndGet();

        assertThat(snapshot.get()).isEqualTo("null 1");
        assertThat(snapshot.refresh()).isEqualTo("null 1 2");
        assertThat(snapshot.refresh()).isEqualTo("null 1 2");
        assertThat(snapshot.get()).isEqualTo("null 1 2");
    }

    @Test
    void buildsOnNothingThatMayNeverBeCommitted() {
        version.set(-2);
        snapshot.get();
        version.set(2);

        assertThat(snapshot.refresh()).isEqualTo("null 2");
    }

    @Test
    void loadsAtOnceWhenThisNodeMadeTheChange() {
        snapshot.get();
        version.incrementAndGet();
        snapshot.outdated();

        assertThat(snapshot.get()).isEqualTo("null 1 2");
    }

    @Test
    void nobodyReadsWhatIsOutdatedWhileAnotherLoads() throws InterruptedException {
        var read = new AtomicReference<String>();
        var reader = new Thread(() -> read.set(snapshot.get()));
        whileLoading = () -> {
            reader.start();
            while (reader.isAlive() && reader.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        };
        snapshot.get();
        version.incrementAndGet();
        snapshot.outdated();

        snapshot.get();
        reader.join();

        assertThat(read).hasValue("null 1 2");
    }

    @Test
    void whoWaitsTooLongLoadsForHimself() {
        var impatient = new Snapshot<String>(version::get, this::load, Duration.ZERO);
        var read = new AtomicReference<String>();
        impatient.get();
        version.incrementAndGet();
        impatient.outdated();
        whileLoading = () -> {
            whileLoading = () -> {};
            read.set(CompletableFuture.supplyAsync(impatient::get).join());
        };

        assertThat(impatient.get()).isEqualTo("null 1 3");
        assertThat(read).hasValue("null 1 2");
        assertThat(impatient.get()).isEqualTo("null 1 3");
    }

    @Test
    void loadsAgainWhatChangedWhileItWasLoading() {
        snapshot.get();
        whileLoading = () -> {
            version.incrementAndGet();
            snapshot.outdated();
        };
        version.incrementAndGet();
        snapshot.outdated();
        snapshot.get();
        whileLoading = () -> {};

        assertThat(snapshot.get()).isEqualTo("null 1 2 3");
    }

    @Test
    void staysOutdatedWhenLoadingFails() {
        snapshot.get();
        version.incrementAndGet();
        snapshot.outdated();
        whileLoading = () -> {
            throw new IllegalStateException("away");
        };
        assertThatIllegalStateException().isThrownBy(snapshot::get);
        whileLoading = () -> {};

        assertThat(snapshot.get()).isEqualTo("null 1 2");
    }

    @Test
    void keepsWhatItHasWhenTheDatabaseIsAway() {
        var database = new AtomicLong(1);
        var copy = new Snapshot<String>(
                () -> {
                    if (database.get() < 0) {
                        throw new IllegalStateException("away");
                    }
                    return database.get();
                },
                former -> "value");
        copy.get();
        database.set(-1);

        assertThatIllegalStateException().isThrownBy(copy::refresh);
        assertThat(copy.get()).isEqualTo("value");
    }
}
