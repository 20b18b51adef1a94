package org.tapgate.api.pos;

import org.tapgate.access.EntryType;

/** By which list a terminal let a card in (access-control.md section 9). */
public enum OfflineMethod {
    BIN_RANGE(EntryType.OFFLINE_BIN_RANGE),
    WHITELIST(EntryType.OFFLINE_WHITELIST);

    private final EntryType type;

    OfflineMethod(EntryType type) {
        this.type = type;
    }

    EntryType type() {
        return type;
    }
}
