package org.tapgate.settlement.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.FailedLine;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.Submission;

/** What goes to the acquirer's connector and comes from it, as docs/connectors.md has it; amounts in minor units. */
final class HostMessages {

    /** Numbers must be there; of words some belong to some answers only. */
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private HostMessages() {}

    /** A batch: for totals, and as the header of a submission. */
    record Header(
            UUID batchId,
            UUID clientId,
            long number,
            String businessDate,
            String currency,
            long lines,
            long gross,
            long fee,
            long net,
            String digest,
            int parts) {

        static Header of(Batch batch, int parts) {
            var key = batch.key();
            var totals = batch.totals();
            return new Header(
                    batch.id(),
                    key.clientId(),
                    batch.number(),
                    key.businessDate().toString(),
                    key.currency(),
                    totals.lines(),
                    totals.gross(),
                    totals.fee(),
                    totals.net(),
                    batch.digest(),
                    parts);
        }
    }

    /** Some lines of a submission. */
    record Part(List<Line> lines) {

        static Part of(List<BatchLine> lines) {
            return new Part(lines.stream().map(Line::of).toList());
        }
    }

    /** A line. */
    record Line(UUID operationId, String acquirerReference, String type, String at, long gross, long fee) {

        static Line of(BatchLine line) {
            return new Line(
                    line.operationId(),
                    line.acquirerReference(),
                    line.type().name(),
                    line.at().toString(),
                    line.gross(),
                    line.fee());
        }
    }

    /** Totals, as they come. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Counted(long captures, long captured, long refunds, long refunded) {}

    /** A refusal, as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refusal(String code, String remedy) {}

    /** What was paid, as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paid(String state, List<Failure> failed, String code, String remedy) {}

    /** A line that was not paid, as it comes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Failure(UUID operationId, String reason) {

        boolean isWhole() {
            return operationId != null && reason != null;
        }
    }

    static String write(Object message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A message of ours cannot be written", broken);
        }
    }

    static Optional<HostTotal> total(byte[] body) {
        return read(body, Counted.class)
                .map(it -> new HostTotal(it.captures(), it.captured(), it.refunds(), it.refunded()));
    }

    static Optional<Submission.Refusal> refusal(byte[] body) {
        return read(body, Refusal.class)
                .filter(it -> it.code() != null && !it.code().isBlank())
                .map(it -> refusal(it.code(), it.remedy()));
    }

    private static Submission.Refusal refusal(String code, String remedy) {
        return new Submission.Refusal(code, Objects.requireNonNullElse(remedy, ""));
    }

    static Advice advice(byte[] body) {
        return read(body, Paid.class).map(HostMessages::advice).orElseGet(Advice.Pending::new);
    }

    private static Advice advice(Paid paid) {
        return switch (paid.state() == null ? "" : paid.state()) {
            case "PAID" -> new Advice.AllPaid();
            case "PARTLY_PAID" -> somePaid(paid);
            case "REFUSED" ->
                new Advice.Refused(refusal(Objects.requireNonNullElse(paid.code(), "REFUSED"), paid.remedy()));
            default -> new Advice.Pending();
        };
    }

    private static Advice somePaid(Paid paid) {
        var failed = Objects.requireNonNullElse(paid.failed(), List.<Failure>of());
        if (failed.isEmpty() || !failed.stream().allMatch(Failure::isWhole)) {
            return new Advice.Pending();
        }
        return new Advice.SomePaid(failed.stream()
                .map(line -> new FailedLine(line.operationId(), line.reason()))
                .toList());
    }

    private static <T> Optional<T> read(byte[] body, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(body, type));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
