/**
 * Errors as people see them: what happened in a sentence, and the number of the request for support. The pages ask
 * neither the database nor the user for anything, since those may be what is broken.
 */
package org.tapgate.admin.error;
