package commonground.districts;

import commonground.cases.Keyed;
import commonground.cases.State;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the table of districts. */
final class DistrictReader {

    /** Agencies whose office lies far from their schools, in another state: no place to show. */
    private static final Set<String> OFFICE_ELSEWHERE = Set.of("1100087", "1602610", "3820340", "5000024", "5500081");

    private DistrictReader() {}

    static List<District> read(InputStream file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(DistrictReader::district).toList();
        }
    }

    private static District district(NamedCsvRecord row) {
        String lea = row.getField("leaid");
        State state = Keyed.find(State.class, row.getField("state")).orElseThrow();
        return new District(lea, DistrictNames.of(row.getField("name"), row.getField("census_name")), state,
                DistrictNames.of(row.getField("city"), ""), row.getField("county"), position(lea, row),
                new Profile(value(row, "enrollment_2023_24", Integer::valueOf), locale(row), children(row)));
    }

    private static @Nullable Position position(String lea, NamedCsvRecord row) {
        Double latitude = value(row, "latitude", Double::valueOf);
        Double longitude = value(row, "longitude", Double::valueOf);
        return latitude == null || longitude == null || OFFICE_ELSEWHERE.contains(lea)
                ? null
                : new Position(latitude, longitude);
    }

    private static @Nullable NcesLocale locale(NamedCsvRecord row) {
        Integer code = value(row, "locale_2018_19", Integer::valueOf);
        return code == null ? null : NcesLocale.ofCode(code).orElse(null);
    }

    private static Profile.@Nullable Children children(NamedCsvRecord row) {
        Integer all = value(row, "children_5_17_2023", Integer::valueOf);
        Integer poor = value(row, "children_5_17_poverty_2023", Integer::valueOf);
        return all == null || poor == null ? null : new Profile.Children(all, poor);
    }

    private static <T> @Nullable T value(NamedCsvRecord row, String column, Function<String, T> parse) {
        String field = row.getField(column);
        return field.isEmpty() ? null : parse.apply(field);
    }
}
