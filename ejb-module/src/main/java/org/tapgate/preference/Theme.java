package org.tapgate.preference;

/** Light or dark. */
public enum Theme {
    /** As the user's system has it; where everybody starts. */
    AUTO,
    LIGHT,
    DARK;

    /** The next one when the switch is pressed: round in a circle. */
    public Theme next() {
        return switch (this) {
            case AUTO -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> AUTO;
        };
    }
}
