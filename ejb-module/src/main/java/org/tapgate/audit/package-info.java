/**
 * Who did what, and when: the trail of changes made by people and applications, and of their sign-ins.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 What is written stays: the table takes inserts only.
 *   <li>R2 An event is written in the transaction of the change it tells of: both exist or neither.
 *   <li>R3 No secret, token, password or card number is ever in it.
 * </ul>
 *
 * <p>Out of scope: what terminals do at the counter (that is an entry of its own), and technical logs.
 */
package org.tapgate.audit;
