package commonground.desktop.reader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

    @Test
    void whatFallsIntoOneStretchIsDrawnAsOneInItsMiddle() {
        assertThat(Cluster.of(List.of(0.1, 0.2, 0.9), Double::doubleValue, 2))
                .containsExactly(new Cluster<>(List.of(0.1, 0.2), 0.25), new Cluster<>(List.of(0.9), 0.75));
    }

    @Test
    void theEndOfTheAxisBelongsToTheLastStretch() {
        assertThat(Cluster.of(List.of(1.0), Double::doubleValue, 4))
                .containsExactly(new Cluster<>(List.of(1.0), 0.875));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsLostAndNoTwoCollide(long seed) {
        Random random = new Random(seed);
        int stretches = 1 + random.nextInt(40);
        List<Double> places = random.doubles(200).sorted().boxed().toList();
        List<Cluster<Double>> clusters = Cluster.of(places, Double::doubleValue, stretches);
        assertThat(clusters.stream().flatMap(cluster -> cluster.members().stream())).as("seed %d", seed)
                .containsExactlyElementsOf(places);
        assertThat(IntStream.range(1, clusters.size()))
                .allMatch(index -> clusters.get(index).part() - clusters.get(index - 1).part() > 0.99 / stretches);
    }

    @Test
    void anAxisIsCutIntoYearsUnlessThereAreTooMany() {
        Axis axis = new Axis(2001, 2010);
        assertThat(axis.stretches(1000, 25)).isEqualTo(10);
        assertThat(axis.stretches(100, 25)).isEqualTo(4);
        assertThat(axis.stretches(10, 25)).isEqualTo(1);
    }

    @Test
    void roundYearsAreWrittenAsFarAsThereIsRoom() {
        assertThat(new Axis(2008, 2026).ticks(5)).containsExactly(2010, 2015, 2020, 2025);
        assertThat(new Axis(1959, 2026).ticks(7)).containsExactly(1960, 1970, 1980, 1990, 2000, 2010, 2020);
    }
}
