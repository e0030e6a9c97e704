package commonground.store.pack.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackIndexPostingsTest {

    private record Mention(int caseNo, int weight, boolean named) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsWhatWasAdded(long seed) {
        Random random = new Random(seed);
        List<Mention> added = new ArrayList<>();
        int caseNo = random.nextInt(3);
        for (int count = random.nextInt(500); count >= 0; count--) {
            added.add(new Mention(caseNo, 1 + random.nextInt(127), random.nextBoolean()));
            caseNo += 1 + random.nextInt(random.nextBoolean() ? 3 : 200_000);
        }
        assertThat(read(bytes(added), caseNo + 1)).as("seed " + seed).isEqualTo(added);
    }

    @Test
    void countsAtMost127Mentions() {
        assertThat(read(bytes(List.of(new Mention(0, 500, false))), 1)).containsExactly(new Mention(0, 127, false));
    }

    @Test
    void refusesWhatBreaksOffOrSpeaksOfOtherCases() {
        byte[] bytes = bytes(List.of(new Mention(300, 1, false)));
        assertThatThrownBy(() -> read(bytes, 300)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1), 301))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] endless = new byte[20];
        Arrays.fill(endless, (byte) 0xff);
        assertThatThrownBy(() -> read(endless, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(List<Mention> mentions) {
        PackIndexPostings postings = new PackIndexPostings();
        mentions.forEach(mention -> postings.add(mention.caseNo(), mention.weight(), mention.named()));
        return postings.toBytes();
    }

    private static List<Mention> read(byte[] bytes, int cases) {
        List<Mention> mentions = new ArrayList<>();
        PackIndexPostings.read(bytes, cases, true,
                (caseNo, weight, named, whole) -> mentions.add(new Mention(caseNo, weight, named)));
        return mentions;
    }
}
