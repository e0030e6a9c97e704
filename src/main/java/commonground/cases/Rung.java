package commonground.cases;

/** How much a source's account rests on: the six rungs of evidence, strongest first. */
public enum Rung implements Keyed {
    /** A study with a comparison group, or peer-reviewed. */
    STUDY,
    /** An independent report from interviews and documents. */
    INDEPENDENT_REPORT,
    /** An official record or statistics. */
    OFFICIAL_RECORD,
    /** A participant's own account. */
    PARTICIPANT,
    /** A press release. */
    PRESS_RELEASE,
    /** A news report. */
    NEWS;

    /** The number of steps up the ladder, from 1 (news) to 6 (study). */
    public int height() {
        return values().length - ordinal();
    }
}
