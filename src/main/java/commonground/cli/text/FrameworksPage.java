package commonground.cli.text;

import commonground.cases.Framework;
import commonground.cases.Statement;
import commonground.compare.FrameworkMatrix;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Frameworks to read: all of them in a list, or one with its elements and the cases that show them. */
public final class FrameworksPage {

    private static final String TIED = "x";
    private static final String NOT_TIED = "\u00B7";

    private final Page page;
    private final Words words;
    private final Notes notes;
    private final StatementsPart statements;

    public FrameworksPage(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.notes = new Notes(words);
        this.statements = new StatementsPart(page, words, notes);
    }

    /** One line a framework, and what the sources do not state of them. */
    public void showTable(List<FrameworkMatrix> matrices, List<Statement> gaps) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream
                .of("frameworks.id", "frameworks.name", "frameworks.year", "frameworks.elements", "frameworks.cases")
                .map(column -> page.strong(words.say(column)))
                .toList());
        matrices.forEach(matrix -> rows.add(row(matrix)));
        Table.fitting(page, rows).rows(rows);
        statements.gaps(gaps);
        statements.sources();
    }

    private List<String> row(FrameworkMatrix matrix) {
        Framework framework = matrix.framework();
        long found = framework.elements().stream().filter(element -> element.label() != null).count();
        return List.of(framework.id(), framework.name(),
                framework.year() == null ? words.say("undated") : String.valueOf(framework.year()),
                words.say("frameworks.found", found, framework.elements().size()),
                String.valueOf(matrix.tied().size()));
    }

    /** Everything that is known of frameworks, with the cases that show their elements. */
    public void show(List<FrameworkMatrix> matrices) {
        for (FrameworkMatrix matrix : matrices) {
            head(matrix.framework());
            page.heading(words.say("frameworks.elements"));
            matrix.framework().elements().forEach(this::element);
            if (!matrix.framework().findings().isEmpty()) {
                page.heading(words.say("frameworks.findings"));
                matrix.framework().findings().forEach(statements::statement);
            }
            matrix(matrix);
            page.blank();
        }
        statements.sources();
    }

    private void head(Framework framework) {
        page.title(framework.name());
        String year = framework.year() == null ? words.say("undated") : String.valueOf(framework.year());
        page.text(0, framework.author() + " \u00B7 " + year + " " + notes.marks(framework));
        page.text(0, framework.usedFor());
        Stream.of(framework.basis(), framework.note())
                .filter(remark -> !remark.isEmpty())
                .forEach(remark -> page.text(0, words.say("show.note", remark)));
        if (!framework.goals().isEmpty()) {
            page.heading(words.say("frameworks.goals"));
            framework.goals().forEach(goal -> page.bullet(2, goal));
        }
    }

    private void element(Framework.Element element) {
        String label = element.label() == null ? words.say("frameworks.missing") : page.strong(element.label() + ".");
        String said = Stream.of(label, element.gloss(),
                element.example().isEmpty() ? "" : words.say("frameworks.example", element.example()),
                element.group().isEmpty() ? "" : "(" + element.group() + ")",
                element.locator().isEmpty() ? "" : "[" + element.locator() + "]")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        page.hanging(2, element.number() + " ", said);
    }

    private void matrix(FrameworkMatrix matrix) {
        page.heading(words.say("frameworks.matrix"));
        if (matrix.tied().isEmpty()) {
            page.text(2, words.say("frameworks.untied"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(""),
                matrix.framework().elements().stream().map(element -> String.valueOf(element.number()))).toList());
        matrix.tied().forEach(line -> rows.add(row(line)));
        Table.fitting(page, rows).rows(rows);
        page.text(0, words.say("frameworks.signs", TIED, NOT_TIED));
        for (int place = 0; place < matrix.framework().elements().size(); place++) {
            ties(matrix, place);
        }
    }

    private static List<String> row(FrameworkMatrix.Line line) {
        return Stream.concat(Stream.of(line.study().name()),
                line.cells().stream().map(cell -> cell.ties().isEmpty() ? NOT_TIED : TIED)).toList();
    }

    private void ties(FrameworkMatrix matrix, int place) {
        List<FrameworkMatrix.Line> tied =
                matrix.tied().stream().filter(line -> !line.cells().get(place).ties().isEmpty()).toList();
        if (tied.isEmpty()) {
            return;
        }
        Framework.Element element = matrix.framework().elements().get(place);
        String label = element.label() == null ? words.say("frameworks.missing") : element.label();
        page.text(2, page.strong(element.number() + " " + label));
        tied.forEach(line -> line.cells().get(place).ties().forEach(tie -> tie(line.study().name(), tie)));
    }

    private void tie(String name, FrameworkMatrix.Tie tie) {
        page.bullet(4, name + ": " + tie.link().why() + " " + notes.marks(tie.link()));
        if (tie.finding() != null) {
            page.text(6, words.say("frameworks.finding", tie.finding().text(), notes.marks(tie.finding())));
        }
    }
}
