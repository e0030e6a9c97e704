package commonground.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The seeds that the project ships. */
class ProjectSeedsTest {

    @Test
    void holdNoMistake() {
        assertThat(Seeds.problems(Seeds.PROJECT)).isEmpty();
    }

    @Test
    void holdTheTwelveDistrictsOfTheReport() {
        assertThat(Seeds.valid(Seeds.PROJECT).cases()).filteredOn(CaseStudy::inReport).hasSize(12);
    }

    @Test
    void fillEveryFieldOfTheModel() throws ReflectiveOperationException {
        Fields fields = new Fields();
        fields.visit(Seeds.valid(Seeds.PROJECT));
        assertThat(fields.known).containsExactlyInAnyOrderElementsOf(fields.filled);
    }

    /** Walks through a pack and notes which fields of its records hold something. */
    private static final class Fields {

        private final Set<String> known = new TreeSet<>();
        private final Set<String> filled = new TreeSet<>();

        void visit(Object thing) throws ReflectiveOperationException {
            if (thing instanceof Collection<?> list) {
                for (Object item : list) {
                    visit(item);
                }
            } else if (thing.getClass().isRecord() && isOfModel(thing)) {
                for (RecordComponent component : thing.getClass().getRecordComponents()) {
                    visit(thing, component);
                }
            }
        }

        private void visit(Object holder, RecordComponent component) throws ReflectiveOperationException {
            String name = holder.getClass().getSimpleName() + "." + component.getName();
            known.add(name);
            Object value = component.getAccessor().invoke(holder);
            if (value != null && Stream.of("", "[]", "false").noneMatch(value.toString()::equals)) {
                filled.add(name);
                visit(value);
            }
        }

        private static boolean isOfModel(Object thing) {
            return thing.getClass().getPackage().equals(Pack.class.getPackage());
        }
    }
}
