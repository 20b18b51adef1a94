/**
 * The rules of the house as tests. Every rule is tried twice: on the code, and on a planted violation under {@code
 * planted}, which it must catch, so that no rule can go blind.
 */
package org.tapgate.architecture;
