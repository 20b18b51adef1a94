package org.tapgate.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: orders, operations and instructions, in the running transaction. */
public interface OrderStore {

    /** Writes a new order; nothing is authorized on it yet. It is called by its id when its name is taken. */
    void add(Order order);

    /**
     * Writes a new order under this name.
     *
     * @return false when the client has another order of that name: nothing is written
     */
    boolean addAs(String reference, Order order);

    /** Writes a new order as {@link #add} does, and that the acquirer is to be asked to hold its amount. */
    void open(Order order, Instruction first, Instant now, Instant dueAt);

    /**
     * Writes what the acquirer is to be told, and reserves the amount of what it follows.
     *
     * @param dueAt when somebody else takes care of it
     */
    void prepare(Instruction instruction, Instant now, Instant dueAt);

    /**
     * Ends an instruction: what came of it is recorded by whoever ends it.
     *
     * @param reversed whether it was reversed; while it is being reversed its answer no longer counts
     * @return false when it has ended before, or in the other way
     */
    boolean finish(UUID instruction, boolean reversed);

    /** An instruction that was neither carried out nor is being reversed. */
    Optional<Instruction> prepared(UUID instruction);

    /** Leaves an instruction alone for good, unless its reversal has begun: only an answer of its own ends it. */
    void leave(UUID instruction);

    /** Has an instruction taken care of at once; one that has ended stays so. */
    void hasten(UUID instruction, Instant now);

    /**
     * Takes instructions that are due, and puts them off, the longer the more often that happened, so that nobody else
     * takes them. An authorization that is taken will be reversed: its answer comes too late from then on.
     */
    List<Instruction> takeDue(Instant now, int most);

    /** Takes one that is not done, due or not. */
    Optional<Instruction> take(UUID instruction, Instant now);

    /** The same for those of one order. */
    List<Instruction> takeDue(UUID orderId, Instant now);

    /**
     * Writes an operation, its posting, and what they change of the order and of the operation that it follows. One that
     * did not succeed gives back what was reserved for it.
     */
    void record(Operation operation);

    /**
     * Ends an instruction of an order as {@link #finish} does, and writes the operation that came of it.
     *
     * @param card by which token the acquirer knows the card of the order from now on; null for the one that it had
     * @return empty when it has ended before, or in the other way: nothing is written then
     */
    Optional<AfterOperation> end(Operation operation, boolean reversed, CardToken card);

    /** Writes an operation that the acquirer is not told of, with this posting. */
    void record(Operation operation, Posting posting);

    /** By which token the acquirer knows the card of an order. */
    Optional<CardToken> cardOf(UUID orderId);

    /** An order with what became of it. */
    Optional<ListedOrder> find(UUID orderId);

    /** How much of an order went back or was let go, in minor units; nothing when there is no such order. */
    long refunded(UUID orderId);

    /** The order, held for the rest of the transaction, with where it is to end. */
    OrderGoal hold(UUID orderId);

    /** Has an order captured then, unless somebody says before where it is to end. */
    void captureAt(UUID orderId, Instant due);

    /** Orders that are to be captured by now, held for the rest of the transaction; those that others hold are passed over. */
    List<UUID> holdDeferred(Instant now, int most);

    /** Changes where an order is to end; a capture that was put off is forgotten. */
    void aim(UUID orderId, OrderGoal goal);

    /** The same, and prepares the step that leads there. */
    void aim(OrderGoal goal, Instruction step, Instant now, Instant dueAt);

    /** What came of an operation; empty while nobody knows. */
    Optional<OperationAnswer> answer(UUID operation);

    /** What came of the last authorization of an order; empty while nobody knows. */
    Optional<OperationAnswer> authorizationOf(UUID orderId);

    /** The authorization of an order that nobody has recorded and nobody reverses yet. */
    Optional<Instruction> waiting(UUID orderId);

    /** Whether anything is under way on an order. */
    boolean isBusy(UUID orderId);

    /** Authorizations and captures of an order, the oldest first. */
    List<Movement> movements(UUID orderId);
}
