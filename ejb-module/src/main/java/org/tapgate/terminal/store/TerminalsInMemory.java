package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.terminal.KnownKeys;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalDirectory;

/** All paired terminals, and all keys ever registered. */
@ApplicationScoped
class TerminalsInMemory implements TerminalDirectory {

    /** Of its version. */
    static final String NAME = "terminal";

    private Snapshot<DirectoryContent> copy;

    /** For the proxy of the container. */
    TerminalsInMemory() {}

    @Inject
    TerminalsInMemory(SnapshotVersions versions, PairedTable paired, KeyTable keys) {
        copy = new Snapshot<>(
                () -> versions.of(NAME),
                // Terminals first: the keys read after them are all that these can have
                former -> DirectoryContent.of(former, paired.all(), keys::since));
    }

    @Override
    public Optional<PairedTerminal> find(SerialNumber serialNumber) {
        return Optional.ofNullable(copy.get().terminals().get(serialNumber));
    }

    @Override
    public KnownKeys keys() {
        return copy.get().keys();
    }

    @Override
    public void refresh() {
        copy.refresh();
    }

    /** This node has changed a terminal. */
    void outdated() {
        copy.outdated();
    }
}
