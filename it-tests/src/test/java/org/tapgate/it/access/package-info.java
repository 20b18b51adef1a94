/** Access control as terminals and the back office see it (spec/access-control.md). */
package org.tapgate.it.access;
