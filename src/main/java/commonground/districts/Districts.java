package commonground.districts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The school districts of the United States in the school year 2023-24. Their sources, and what is missing, are told in
 * {@code packaging/districts/README.md}.
 */
public final class Districts {

    private final List<District> bySize;
    private final Map<String, District> byLea;
    private final DistrictSearch search;

    private Districts(List<District> all) {
        bySize = all.stream().sorted(Comparator.comparingInt(Districts::students).reversed()).toList();
        byLea = all.stream().collect(Collectors.toMap(District::lea, Function.identity()));
        search = new DistrictSearch(bySize);
    }

    /**
     * Reads those that ship with the program.
     *
     * @throws IOException if they cannot be read
     */
    public static Districts read() throws IOException {
        try (InputStream file = Objects.requireNonNull(Districts.class.getResourceAsStream("us-districts.csv"))) {
            return new Districts(DistrictReader.read(file));
        }
    }

    /** All districts, the largest first. */
    public List<District> all() {
        return bySize;
    }

    /** The district with this number. */
    public Optional<District> district(String lea) {
        return Optional.ofNullable(byLea.get(lea));
    }

    /**
     * The districts whose name, city, county or state has words that begin with each word typed, the largest first.
     *
     * @param most how many at most
     */
    public List<District> named(String typed, int most) {
        return search.find(typed, most);
    }

    /** Some agencies taken as one; empty if none of them is known. */
    public Optional<Profile> profile(Collection<String> leas) {
        List<Profile> parts = known(leas).stream().map(District::profile).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Profile.joined(parts));
    }

    /** Where the first of some agencies that has a known office has it. */
    public Optional<Position> position(Collection<String> leas) {
        return known(leas).stream().map(District::position).filter(Objects::nonNull).findFirst();
    }

    private List<District> known(Collection<String> leas) {
        return leas.stream().map(byLea::get).filter(Objects::nonNull).toList();
    }

    private static int students(District district) {
        Integer students = district.profile().students();
        return students == null ? 0 : students;
    }
}
