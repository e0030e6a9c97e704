package commonground.desktop.reader.page;

import commonground.cases.CaseStudy.Status;
import commonground.cases.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a section that is laid out in its own way. */
public sealed interface Block {

    /** Its passages in reading order. */
    List<Passage> passages();

    /** Text that runs over the measure, a subheading among them. */
    record Text(Passage text) implements Block {

        @Override
        public List<Passage> passages() {
            return List.of(text);
        }
    }

    /** Where the collaboration stands. */
    record Standing(Status.Value value, int asOf, Passage text) implements Block {

        @Override
        public List<Passage> passages() {
            return List.of(text);
        }
    }

    /** Figures side by side. */
    record Strip(List<Tile> tiles) implements Block {

        /**
         * One figure.
         *
         * @param base    names the year
         * @param earlier the same of earlier years, latest first
         */
        public record Tile(
                Passage value,
                Passage metric,
                Passage base,
                @Nullable Passage note,
                List<Passage> earlier) {

            public Tile {
                earlier = List.copyOf(earlier);
            }
        }

        public Strip {
            tiles = List.copyOf(tiles);
        }

        @Override
        public List<Passage> passages() {
            return tiles.stream()
                    .flatMap(tile -> Stream.concat(present(tile.value, tile.metric, tile.base, tile.note),
                            tile.earlier.stream()))
                    .toList();
        }
    }

    /** A titled paragraph. */
    record Entry(Passage title, Passage text) implements Block {

        @Override
        public List<Passage> passages() {
            return List.of(title, text);
        }
    }

    /** A name or label with one line about it. */
    record Member(Passage name, Passage text) implements Block {

        @Override
        public List<Passage> passages() {
            return List.of(name, text);
        }
    }

    /** What is known beyond the case, set apart from what is said of it. */
    record Aside(Passage title, List<Note> notes) implements Block {

        /**
         * One statement.
         *
         * @param original the work that first reported it
         * @param sources  where it was read
         */
        public record Note(Passage text, Passage original, List<Source> sources) {
            public Note {
                sources = List.copyOf(sources);
            }
        }

        public Aside {
            notes = List.copyOf(notes);
        }

        @Override
        public List<Passage> passages() {
            return Stream.concat(Stream.of(title), notes.stream().flatMap(note -> Stream.of(note.text, note.original)))
                    .toList();
        }
    }

    /**
     * A tie to an element of a framework.
     *
     * @param number  the element's number
     * @param label   the element's heading, or that it was not found
     * @param gloss   what the element means, if that was found
     * @param why     why the case is tied to it
     * @param finding the finding that shows it, if one does
     */
    record Tie(String number, Passage label, @Nullable Passage gloss, Passage why, @Nullable Target finding)
            implements
            Block {

        @Override
        public List<Passage> passages() {
            return present(label, gloss, why).toList();
        }
    }

    /**
     * What is dated, along an axis of years. It is told again elsewhere, so that nothing here is searched for.
     *
     * @param lanes one below the other; none is empty
     * @param from  the first year
     * @param to    the last year
     */
    record Timeline(List<Lane> lanes, int from, int to) implements Block {

        /**
         * Dated things of one kind.
         *
         * @param key  names it for the stylesheet
         * @param dots earliest first
         */
        public record Lane(String key, String name, List<Dot> dots) {
            public Lane {
                dots = List.copyOf(dots);
            }
        }

        public Timeline {
            lanes = List.copyOf(lanes);
        }

        @Override
        public List<Passage> passages() {
            return List.of();
        }
    }

    /** The place of the cases most like this one, which are found only after the page is made. */
    record Kin() implements Block {

        @Override
        public List<Passage> passages() {
            return List.of();
        }
    }

    /** Dated moments, earliest first. */
    record Moments(List<Moment> moments) implements Block {

        /** One of them. */
        public record Moment(Passage date, Passage text) {}

        public Moments {
            moments = List.copyOf(moments);
        }

        @Override
        public List<Passage> passages() {
            return moments.stream().flatMap(moment -> Stream.of(moment.date, moment.text)).toList();
        }
    }

    /** A measured result. */
    record Result(Passage metric, @Nullable Passage change, Passage text, @Nullable Passage caveat) implements Block {

        @Override
        public List<Passage> passages() {
            return present(metric, change, text, caveat).toList();
        }
    }

    /** A question with what the sources answer, or that they do not. */
    record Reply(Passage question, @Nullable Passage value, Passage text, @Nullable Passage note) implements Block {

        /** Whether our sources answer it. */
        public boolean isStated() {
            return text.kind() != Passage.Kind.UNSTATED;
        }

        @Override
        public List<Passage> passages() {
            return present(question, value, text, note).toList();
        }
    }

    /** Cards of short facts. */
    record Cards(List<Card> cards) implements Block {

        /** One card. */
        public record Card(Passage name, List<Fact> facts) {
            public Card {
                facts = List.copyOf(facts);
            }
        }

        /** A line of a card. */
        public record Fact(String label, Passage value) {}

        public Cards {
            cards = List.copyOf(cards);
        }

        @Override
        public List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            cards.forEach(card -> {
                passages.add(card.name);
                card.facts.forEach(fact -> passages.add(fact.value));
            });
            return List.copyOf(passages);
        }
    }

    /** Lists side by side under their titles. */
    record Columns(List<Column> columns) implements Block {

        /**
         * One of them.
         *
         * @param key names it for the stylesheet
         */
        public record Column(String key, Passage title, List<Passage> items) {
            public Column {
                items = List.copyOf(items);
            }
        }

        public Columns {
            columns = List.copyOf(columns);
        }

        @Override
        public List<Passage> passages() {
            return columns.stream()
                    .flatMap(column -> Stream.concat(Stream.of(column.title), column.items.stream()))
                    .toList();
        }
    }

    /** What sources say differently, side by side. */
    record Readings(Passage about, List<Passage> readings) implements Block {

        public Readings {
            readings = List.copyOf(readings);
        }

        @Override
        public List<Passage> passages() {
            return Stream.concat(Stream.of(about), readings.stream()).toList();
        }
    }

    /** A source under its number. */
    record Reference(int number, Source source, Passage title, Passage line) implements Block {

        @Override
        public List<Passage> passages() {
            return List.of(title, line);
        }
    }

    private static Stream<Passage> present(@Nullable Passage... passages) {
        return Stream.of(passages).map(Optional::ofNullable).flatMap(Optional::stream);
    }
}
