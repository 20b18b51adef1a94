package org.tapgate.offline;

import java.time.Instant;
import org.tapgate.access.EntryType;
import org.tapgate.access.GuestCount;
import org.tapgate.access.ReadMethod;

/**
 * What a terminal says that happened. Members are null where it said nothing that can be used.
 *
 * @param type by which list it let the card in
 * @param occurredAt when, by its clock
 * @param readMethod how the card was read
 * @param guests who came along
 * @param listVersion the version of the list; null when it does not say
 */
public record OfflineUse(
        EntryType type, Instant occurredAt, ReadMethod readMethod, GuestCount guests, String listVersion) {}
