/** The management API of access: rulesets (spec/api.md, access-control.md section 13). */
package org.tapgate.api.access;
