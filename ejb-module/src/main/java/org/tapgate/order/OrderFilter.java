package org.tapgate.order;

import java.util.Optional;

/**
 * Which orders are wanted; empty parts do not narrow.
 *
 * @param reference the order of this name
 * @param amount those whose amount lies in a range
 * @param state those that wait for a capture, or do not
 * @param customField those with this text of the client's
 */
public record OrderFilter(
        Optional<String> reference, AmountRange amount, Optional<OrderState> state, Optional<String> customField) {

    /**
     * A range of amounts, in minor units of whatever currency, both ends included.
     *
     * @param type which amount
     * @param least empty for no lower end
     * @param most empty for no upper end
     */
    public record AmountRange(AmountType type, Optional<Long> least, Optional<Long> most) {}
}
