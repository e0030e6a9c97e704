package commonground.library;

import commonground.cases.Keyed;

/** A property by which cases are filtered. A case has one or several values of each. */
public enum Facet implements Keyed {
    /** Ids of the themes under which the case has a finding. */
    THEME,
    /** Keys of {@link commonground.cases.Finding.Origin.Type}. */
    ORIGIN,
    /** Keys of {@link commonground.cases.CaseStudy.Status.Value}. */
    STATUS,
    /** Keys of {@link commonground.cases.State}. */
    STATE,
    /** Keys of {@link commonground.cases.CaseStudy.Affiliation}, or {@code none}. */
    AFFILIATION,
    /** Keys of {@link commonground.cases.CaseStudy.Kind}. */
    KIND,
    /** {@code yes} or {@code no}: one of the 12 districts of the 2011 report. */
    IN_REPORT
}
