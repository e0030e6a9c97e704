package commonground.sheet.html;

import com.samskivert.mustache.Template;
import commonground.sheet.Sheet;
import commonground.sheet.onepage.OnePage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The template of all HTML, with everything that it needs read once. What a sheet says is always escaped. Safe for use
 * by several threads.
 */
public final class HtmlPage {

    /** Only these addresses become links; others stay text. */
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]+");

    private final Template template;
    private final String screenCss;
    private final String paperCss;

    public HtmlPage() {
        template = Resources.template("sheet.mustache");
        screenCss = Resources.text("screen.css");
        paperCss = Resources.text("paper.css");
    }

    /** A page that stands alone: for a browser, with no script and nothing to fetch. */
    public String onScreen(Sheet sheet) {
        return template.execute(view(sheet, false, screenCss));
    }

    /** A page for the printer to PDF, in well-formed XML. */
    public String onPaper(Sheet sheet) {
        String size = "@page { size: " + sheet.options().paper().size(isLandscape(sheet)) + " }\n";
        return template.execute(view(sheet, true, size + paperCss));
    }

    private static boolean isLandscape(Sheet sheet) {
        return sheet.width() >= 3;
    }

    private static PageView view(Sheet sheet, boolean paged, String css) {
        Sheet.Head head = sheet.head();
        return new PageView(paged, css, head.language(), Typography.of(head.title()),
                head.subtitle() + ". " + head.tally(),
                head.subtitle(), head.tally(), head.both(), head.shown(), head.date(), sheet.width(), bookmarks(sheet),
                new TableViews(sheet, paged).tables(), new GuideViews(sheet).guide(),
                sheet.sources().stream().map(source -> source(source, sheet.labels())).toList(),
                sheet.legend().voices(), sheet.legend().both(), sheet.legend().means(),
                Typography.of(String.join("; ", sheet.legend().rungs())),
                sheet.legend().missing(),
                sheet.legend().origin().stream().map(HtmlPage::origin).toList(), sheet.sourceOfOurs(),
                sheet.labels());
    }

    private static List<PageView.Bookmark> bookmarks(Sheet sheet) {
        List<PageView.Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new PageView.Bookmark(sheet.whatNext().question(), "r0"));
        for (Sheet.Section section : sheet.sections()) {
            bookmarks.add(new PageView.Bookmark(section.name(), "t" + bookmarks.size()));
        }
        if (!sheet.guide().isEmpty()) {
            bookmarks.add(new PageView.Bookmark(sheet.labels().guide(), "guide"));
        }
        bookmarks.add(new PageView.Bookmark(sheet.labels().sources(), "sources"));
        bookmarks.add(new PageView.Bookmark(sheet.labels().signs(), "signs"));
        bookmarks.add(new PageView.Bookmark(sheet.labels().chosen(), "chosen"));
        return bookmarks;
    }

    private static Sheet.Origin origin(Sheet.Origin origin) {
        return new Sheet.Origin(Typography.of(origin.pack()), Typography.of(origin.chosen()));
    }

    private static PageView.Source source(Sheet.Reference source, Sheet.Labels labels) {
        return source(source, labels.opensAt());
    }

    static PageView.Source source(Sheet.Reference source, OnePage.Labels labels) {
        return source(source, labels.opens());
    }

    private static PageView.Source source(Sheet.Reference source, String opensAt) {
        return new PageView.Source(source.number(), sentence(Typography.of(source.authors())),
                sentence(Typography.of(source.title())), Typography.of(source.publisher()), source.date(),
                source.voice().letter(), source.voice().name(), Typography.of(source.rung()),
                Typography.of(String.join("; ", source.locators())), source.address(), isWeb(source.address()),
                opensAt + " " + source.address());
    }

    static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
