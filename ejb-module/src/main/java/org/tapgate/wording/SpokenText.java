package org.tapgate.wording;

/**
 * A text with its language.
 *
 * @param language BCP 47 tag
 * @param text what is shown
 */
public record SpokenText(String language, String text) {}
