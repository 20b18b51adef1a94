package org.tapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final AtomicLong version = new AtomicLong(1);

    private final AtomicInteger loads = new AtomicInteger();

    private final Snapshot<String> snapshot =
            new Snapshot<>(version::get, former -> former + " " + loads.incrementAndGet());

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
    void loadsAtOnceWhenThisNodeMadeTheChange() {
        snapshot.get();
        version.incrementAndGet();
        snapshot.outdated();

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
