package org.tapgate.order;

import java.util.Optional;

/**
 * Which operations are wanted; empty parts do not narrow.
 *
 * @param channel those that came in by this way
 * @param type those that do this
 * @param customField those on orders with this text of the client's
 */
public record OperationFilter(Optional<Channel> channel, Optional<OperationType> type, Optional<String> customField) {}
