package commonground.cases;

/** How much a source's account rests on: the six rungs of evidence, strongest first. */
public enum Rung implements Keyed {
    /** A study with a comparison group, or peer-reviewed. */
    STUDY(6),
    /** An independent report from interviews and documents. */
    INDEPENDENT_REPORT(5),
    /** An official record or statistics. */
    OFFICIAL_RECORD(4),
    /** A participant's own account. */
    PARTICIPANT(3),
    /** A press release. */
    PRESS_RELEASE(2),
    /** A news report. */
    NEWS(1);

    private final int height;

    Rung(int height) {
        this.height = height;
    }

    /** The number of steps up the ladder, from 1 (news) to 6 (study). */
    public int height() {
        return height;
    }
}
