package commonground.districts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What districts are compared by. {@code null} means that it is not stated.
 *
 * @param students enrollment in 2023-24, above 0
 * @param locale   how urban it was in 2018-19
 * @param children aged 5 to 17 who lived there in 2023, and how many of them in families in poverty: an estimate
 */
public record Profile(@Nullable Integer students, @Nullable NcesLocale locale, @Nullable Children children) {

    private static final double PERCENT = 100;

    /** Children aged 5 to 17, and how many of them lived in families in poverty. */
    public record Children(int all, int poor) {}

    /** A profile that somebody typed in, poverty as a percentage of children. */
    public static Profile of(@Nullable Integer students, @Nullable NcesLocale locale, @Nullable Double poverty) {
        return new Profile(students, locale,
                poverty == null ? null : new Children(1000, (int) Math.round(poverty * 1000 / PERCENT)));
    }

    /** Children in poverty as a percentage of the children who live there, 0 to 100. */
    public @Nullable Double poverty() {
        return children == null || children.all() == 0 ? null : PERCENT * children.poor() / children.all();
    }

    /** Several agencies taken as one, with the locale of the first; at least one. */
    static Profile joined(List<Profile> parts) {
        List<Integer> students = parts.stream().map(Profile::students).filter(Objects::nonNull).toList();
        List<Children> children = parts.stream().map(Profile::children).filter(Objects::nonNull).toList();
        return new Profile(
                students.size() == parts.size() ? students.stream().mapToInt(Integer::intValue).sum() : null,
                parts.getFirst().locale(),
                children.size() == parts.size()
                        ? new Children(children.stream().mapToInt(Children::all).sum(),
                                children.stream().mapToInt(Children::poor).sum())
                        : null);
    }
}
