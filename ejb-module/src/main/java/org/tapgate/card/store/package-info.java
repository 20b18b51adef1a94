/** Account ranges in the table {@code account_range}. A deleted range keeps its row and is not found by anybody. */
package org.tapgate.card.store;
