package commonground.desktop.look;

import commonground.cases.Keyed;

/** Which colours the user wants. */
public enum Theme implements Keyed {
    /** Those of the operating system. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
