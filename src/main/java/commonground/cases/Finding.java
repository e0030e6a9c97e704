package commonground.cases;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One statement about a case under one theme. Its id is unique in the case and never changes. */
public sealed interface Finding extends Cited {

    String id();

    Theme theme();

    String text();

    /** When it was or began, as far as the sources tell; {@code null} if they do not. */
    @Nullable
    PartialDate since();

    /** What pushed labor and management together. */
    record Origin(String id, Theme theme, Type type, @Nullable Integer year, String text, List<Citation> citations)
            implements
            Finding {

        /** The kinds of crisis, or of quieter beginnings. */
        public enum Type implements Keyed {
            STRIKE, NEAR_STRIKE, IMPASSE, FISCAL_CRISIS, STATE_TAKEOVER, LOW_PERFORMANCE, ACCOUNTABILITY_SANCTION,
            LEADERSHIP_CHANGE, LEGISLATION, LAWSUIT, COMMUNITY_PRESSURE, OPPORTUNITY, GRADUAL
        }

        public Origin {
            citations = List.copyOf(citations);
        }

        @Override
        public @Nullable PartialDate since() {
            return yearOf(year);
        }
    }

    /**
     * Something that they did together.
     *
     * @param from first year, {@code null} if not told
     * @param to   last year, {@code null} if not told or not over
     */
    record Practice(
            String id,
            Theme theme,
            String title,
            String text,
            @Nullable Integer from,
            @Nullable Integer to,
            List<Citation> citations) implements Finding {

        public Practice {
            citations = List.copyOf(citations);
        }

        @Override
        public @Nullable PartialDate since() {
            return yearOf(from);
        }
    }

    /** A dated moment. */
    record Event(String id, Theme theme, PartialDate date, String text, List<Citation> citations) implements Finding {

        public Event {
            citations = List.copyOf(citations);
        }

        @Override
        public PartialDate since() {
            return date;
        }
    }

    /**
     * A measured result.
     *
     * @param metric what was measured
     * @param from   the value at the start, {@code null} if not told
     * @param to     the value at the end, {@code null} if not told
     * @param unit   the unit of both, empty if it has none
     * @param of     the base of a percentage, else empty
     * @param caveat the limits that the source itself gives, or that its reader must know; may be empty
     */
    record Outcome(
            String id,
            Theme theme,
            String metric,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String unit,
            String of,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            String text,
            String caveat,
            List<Citation> citations) implements Finding {

        public Outcome {
            citations = List.copyOf(citations);
        }

        @Override
        public @Nullable PartialDate since() {
            return yearOf(fromYear == null ? toYear : fromYear);
        }
    }

    /** What became of it after the period of the case, reversals included. */
    record Later(String id, Theme theme, PartialDate date, String text, List<Citation> citations) implements Finding {

        public Later {
            citations = List.copyOf(citations);
        }

        @Override
        public PartialDate since() {
            return date;
        }
    }

    private static @Nullable PartialDate yearOf(@Nullable Integer year) {
        return year == null ? null : PartialDate.ofYear(year);
    }
}
