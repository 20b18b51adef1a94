package org.tapgate.admin.list;

/**
 * A filter that is set, as it is shown above the list.
 *
 * @param text what it does, in words
 * @param without the list without it
 */
public record Chip(String text, Address without) {}
