/** The door for people and applications that keep the lists of codes. */
package org.tapgate.codebook.boundary;
