/** What people of the operator and of clients do with orders, in the management API. */
package org.tapgate.api.order;
