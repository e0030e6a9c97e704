package commonground.cases;

import java.util.List;

/** A sentence or short passage in our own words with the sources that it rests on. */
public record Statement(String text, List<Citation> citations) implements Cited {

    public Statement {
        citations = List.copyOf(citations);
    }
}
