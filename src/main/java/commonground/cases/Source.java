package commonground.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A published work.
 *
 * @param id      unique in its pack
 * @param authors may be empty
 * @param date    when it was published; {@code null} if undated
 * @param url     its public address, empty if it has none
 * @param rights  who may use it
 * @param why     why it has this voice and rung, empty where it is plain
 */
public record Source(
        String id,
        String title,
        List<String> authors,
        String publisher,
        @Nullable PartialDate date,
        Type type,
        String url,
        Reading reading,
        String rights,
        Voice voice,
        Rung rung,
        String why) {

    /** The kind of work. */
    public enum Type implements Keyed {
        REPORT, ARTICLE, NEWS, CONTRACT, PRESS_RELEASE, PAPER, BOOK_CHAPTER, WEB_PAGE
    }

    /** How much of it was read for the case studies. */
    public enum Reading implements Keyed {
        FULL, EXCERPT
    }

    public Source {
        authors = List.copyOf(authors);
    }
}
