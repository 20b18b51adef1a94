/**
 * The way to the broker, over JMS and the resource adapter {@code tapgate-jms}. Nothing here runs on the thread of a
 * request or within a transaction of the database, so a slow or dead broker delays no one.
 */
package org.tapgate.messaging.gateway;
