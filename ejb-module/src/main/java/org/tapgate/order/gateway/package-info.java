/**
 * The ways to an acquirer, chosen by {@code tapgate.acquirer.adapter}: a simulator, which is the default, and a host that
 * speaks ISO 8583. Both are {@link org.tapgate.order.Acquirer}, and no caller knows which it has.
 *
 * <p>Towards the host, promises beyond those of the wire ({@link org.tapgate.order.iso8583}):
 *
 * <ul>
 *   <li>A message has its row before it leaves. Sent again, by whichever node and after whatever crash, it is the same
 *       message: same trace number, same time, the type of a repetition.
 *   <li>A reversal is repeated until the host has undone the original or says that it never had it. If an approval comes
 *       after that, it is reversed by another message: the host would answer the same one as before.
 *   <li>No card number is kept: a reversal names its original by field 90.
 * </ul>
 *
 * <p>docs/acquirer.md has the dialect for those who run the host.
 */
package org.tapgate.order.gateway;
