/** What terminals call (spec/access-control.md section 9). */
package org.tapgate.api.pos;
