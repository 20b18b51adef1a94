package org.tapgate.api.pos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.DecisionTrace;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCard;
import org.tapgate.access.EntryFlags;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryOrigin;
import org.tapgate.access.EntryPromise;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryTimes;
import org.tapgate.access.EntryType;
import org.tapgate.access.EntryVerdict;
import org.tapgate.access.GuestAllowance;
import org.tapgate.access.GuestQuota;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Remaining;
import org.tapgate.api.json.Json;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;

/** The wire format of section 9, to the byte. */
class CheckEntryBodyTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final GuestQuota TWO_FREE = new GuestQuota(new Remaining(2), new Remaining(2), Remaining.NONE, null);

    private static final GuestQuota NOBODY = new GuestQuota(Remaining.NONE, Remaining.NONE, Remaining.NONE, null);

    private static Entry entry(EntryStatus status, GuestSplit guests) {
        var promise = new EntryPromise(
                EntryMode.FREE, null, new Remaining(3), Remaining.UNLIMITED, new GuestAllowance(TWO_FREE, NOBODY, 3));
        var verdict = new EntryVerdict(ID, 1, EntryMode.FREE, promise, null, null, null, new DecisionTrace(List.of()));
        return new Entry(
                ID,
                status,
                EntryType.ONLINE,
                new EntryTimes(NOW, null, NOW, NOW.plusSeconds(300)),
                new EntryOrigin("SN1", null, ReadMethod.CHIP, ID, null, "POL", "LOUNGE"),
                new EntryCard(
                        ID,
                        new MaskedPan("543210", "7899"),
                        new CardAttributes("543210-543219", "1234", "Bank", "POL", "MCG")),
                verdict,
                guests,
                new EntryFlags(false, false),
                null,
                null);
    }

    @Test
    void a_check_is_answered_as_the_specification_shows() {
        assertThat(json(CheckEntryBody.of(entry(EntryStatus.PENDING, GuestSplit.NOBODY))))
                .isEqualTo("""
                {"accessId":"01980000-0000-7000-8000-000000000001","expiresAt":"2026-11-21T10:05:00Z",\
                "maskedPan":"543210******7899","productCode":"MCG","rulesetId":"01980000-0000-7000-8000-000000000001",\
                "entry":{"mode":"FREE","price":null,"freeLeft":3,"paidLeft":null},\
                "guests":{"adult":{"max":2,"freeLeft":2,"paidLeft":0,"price":null},\
                "child":{"max":0,"freeLeft":0,"paidLeft":0,"price":null},"freeUnderAge":3}}""");
    }

    @Test
    void a_confirm_is_answered_with_what_is_left_and_what_was_charged() {
        var completed = entry(EntryStatus.COMPLETED, new GuestSplit(1, 0, 0, 0, 0));

        assertThat(json(ConfirmEntryBody.of(completed))).isEqualTo("""
                {"operationId":"01980000-0000-7000-8000-000000000001","status":"COMPLETED",\
                "charged":{"total":null,"lines":[]},"entry":{"freeLeft":2,"paidLeft":null}}""");
    }

    private static String json(Object body) {
        return new String(Json.bytes(body), UTF_8);
    }
}
