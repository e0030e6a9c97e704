package commonground.cli.text;

import commonground.cases.CaseStudy;

/** Says the years of a case. */
final class Years {

    private Years() {}

    static String say(CaseStudy.Period period) {
        return period.from() == period.to() ? String.valueOf(period.from()) : period.from() + "–" + period.to();
    }
}
