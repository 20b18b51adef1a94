package org.tapgate.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * How a movement of money stands in the books: lines that add up to nothing.
 *
 * @param operationId of the movement; it has one posting
 * @param lines debit is positive
 */
public record Posting(UUID operationId, List<Line> lines) {

    /** One side. */
    public record Line(Account account, Money amount) {}

    /** Copies the lines, and refuses those that do not balance. */
    public Posting {
        lines = List.copyOf(lines);
        if (lines.stream().map(Line::amount).reduce(Money::plus).orElseThrow().amount() != 0) {
            throw new IllegalArgumentException("A posting has to balance");
        }
    }

    /** The posting of an operation; empty when no money moved. */
    public static Optional<Posting> of(Operation operation) {
        if (!operation.succeeded()) {
            return Optional.empty();
        }
        return switch (operation.type()) {
            case CAPTURE -> Optional.of(from(operation, Account.RECEIVABLE, Account.FEES));
            case REFUND -> Optional.of(from(operation, Account.REFUNDS, Account.RECEIVABLE));
            case CANCEL -> Optional.of(from(operation, Account.FEES, Account.RECEIVABLE));
            case AUTHORIZATION, VOID, CARD_VERIFICATION -> Optional.empty();
            case ADJUSTMENT -> throw new IllegalStateException("An adjustment says itself what it posts");
        };
    }

    private static Posting from(Operation operation, Account debit, Account credit) {
        return new Posting(
                operation.id(),
                List.of(
                        new Line(debit, operation.amount()),
                        new Line(credit, operation.amount().times(-1))));
    }
}
