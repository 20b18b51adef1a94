/**
 * The test clock (spec/api.md): moves the application's time forward, so that windows, expiries and retries can be tried
 * from outside. Only with {@code tapgate.test.clock} and demo data on; otherwise this path does not exist.
 */
package org.tapgate.api.clock;
