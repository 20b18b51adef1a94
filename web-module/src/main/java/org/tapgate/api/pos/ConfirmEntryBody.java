package org.tapgate.api.pos;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.ChargeLine;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCharge;
import org.tapgate.access.PersonKind;
import org.tapgate.money.Money;

/** The cardholder is in. */
@Schema(name = "ConfirmEntry")
public record ConfirmEntryBody(
        UUID operationId, @Schema(example = "COMPLETED") String status, Charged charged, Left entry) {

    /** What was charged; the total is null when nothing was. */
    @Schema(name = "ConfirmEntryCharge")
    public record Charged(@Schema(nullable = true) Money total, List<Line> lines) {

        static Charged of(EntryCharge charge) {
            return new Charged(
                    charge.total(), charge.lines().stream().map(Line::of).toList());
        }
    }

    /** Persons of one kind that paid. */
    @Schema(name = "ConfirmEntryChargeLine")
    public record Line(PersonKind kind, int count, Money price, Money amount) {

        static Line of(ChargeLine line) {
            return new Line(line.kind(), line.count(), line.price(), line.amount());
        }
    }

    /** Entries that are left now. */
    @Schema(name = "ConfirmEntryLeft")
    public record Left(
            @Schema(nullable = true, description = "null = unlimited")
            Integer freeLeft,

            @Schema(nullable = true, description = "null = unlimited")
            Integer paidLeft) {}

    static ConfirmEntryBody of(Entry entry) {
        var promise = entry.verdict().promise();
        return new ConfirmEntryBody(
                entry.id(),
                entry.status().name(),
                Charged.of(entry.charge()),
                new Left(
                        promise.freeLeftAfter().orNull(),
                        promise.paidLeftAfter().orNull()));
    }
}
