package org.tapgate.api.pos;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryPromise;
import org.tapgate.access.GuestAllowance;
import org.tapgate.access.GuestQuota;
import org.tapgate.money.Money;

/** The card may pass. */
@Schema(name = "CheckEntry")
public record CheckEntryBody(
        @Schema(description = "To confirm or cancel with") UUID accessId,
        Instant expiresAt,
        @Schema(example = "543210******7899") String maskedPan,
        @Schema(nullable = true, example = "MCG") String productCode,
        UUID rulesetId,
        Cardholder entry,
        Guests guests) {

    /** How the cardholder enters; what is left is counted before this entry, null is unlimited. */
    @Schema(name = "CheckEntryCardholder")
    public record Cardholder(
            EntryMode mode,
            @Schema(nullable = true) Money price,

            @Schema(nullable = true, description = "null = unlimited")
            Integer freeLeft,

            @Schema(nullable = true, description = "null = unlimited")
            Integer paidLeft) {

        static Cardholder of(EntryPromise promise) {
            return new Cardholder(
                    promise.mode(),
                    promise.price(),
                    promise.freeLeft().orNull(),
                    promise.paidLeft().orNull());
        }
    }

    /** Whom the cardholder may bring. */
    @Schema(name = "CheckEntryGuests")
    public record Guests(
            Quota adult,
            Quota child,

            @Schema(nullable = true, description = "Children younger than this come free and uncounted")
            Integer freeUnderAge) {

        /** The body of an allowance. */
        public static Guests of(GuestAllowance allowance) {
            return new Guests(Quota.of(allowance.adult()), Quota.of(allowance.child()), allowance.freeUnderAge());
        }
    }

    /** How many of one kind; null is unlimited. */
    @Schema(name = "CheckEntryGuestQuota")
    public record Quota(
            @Schema(nullable = true, description = "null = unlimited")
            Integer max,

            @Schema(nullable = true, description = "null = unlimited")
            Integer freeLeft,

            @Schema(nullable = true, description = "null = unlimited")
            Integer paidLeft,

            @Schema(nullable = true) Money price) {

        static Quota of(GuestQuota quota) {
            return new Quota(
                    quota.max().orNull(),
                    quota.freeLeft().orNull(),
                    quota.paidLeft().orNull(),
                    quota.price());
        }
    }

    static CheckEntryBody of(Entry entry) {
        return new CheckEntryBody(
                entry.id(),
                entry.times().expiresAt(),
                entry.card().digits().toString(),
                entry.card().attributes().productCode(),
                entry.verdict().rulesetId(),
                Cardholder.of(entry.verdict().promise()),
                Guests.of(entry.verdict().promise().guests()));
    }
}
