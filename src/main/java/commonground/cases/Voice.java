package commonground.cases;

/** Who speaks in a source. */
public enum Voice implements Keyed {
    /** A union, its officers or its publications. */
    LABOR,
    /** A district, its officers or a body of school administrators. */
    MANAGEMENT,
    /** Both sides in one document, such as an agreement. */
    JOINT,
    /** A public authority that is not the employer. */
    GOVERNMENT,
    /** Scholars and research houses. */
    RESEARCH,
    /** News media. */
    PRESS,
    /** A reader's letter or comment. */
    READER,
    /** Anybody else: foundations, consultants, encyclopedias. */
    OTHER
}
