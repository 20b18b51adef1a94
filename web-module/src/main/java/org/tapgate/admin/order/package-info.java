/** Orders: what was authorized, captured and given back, what can be done now, and what is held but about to expire. */
package org.tapgate.admin.order;
