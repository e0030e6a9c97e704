package commonground.library;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibrarySearchTest {

    private static Library library;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        CaseStudy oak = Corpus.study("oak", "Oak Hill",
                "Teachers and principals share the evaluation of new teachers.",
                "José Peña's committee met each week.");
        CaseStudy ash = Corpus.study("ash", "Ash Grove", "A strike ended in arbitration.",
                "Peer assistance and review began after the strike.");
        CaseStudy elm = Corpus.study("elm", "Strike Valley", "Assistance came from a peer district; Oak Hill helped.");
        library = Corpus.library(folder, Corpus.pack("casebook", oak, ash, elm));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"evaluation|oak", "~evaluating ~|oak", "evaluati|oak",
        "EVALUAT|oak", "~evaluati ~|", "pena|oak", "PEÑA|oak", "Pen\u0303a|oak", "jose|oak", "arb|ash",
        "oak arb|", "committee teacher|oak", "~strikes ~|elm,ash", "nothing here|", "peer review|ash",
        "peer's|ash,elm", "hill|oak,elm"})
    void findsWordsWhateverTheirForm(String text, String ids) {
        assertThat(find(text)).containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"\"peer assistance\"|ash", "\"assistance peer\"|",
        "“Peer-assistance”|ash", "\"peer assistance|ash,elm", "\"strike\" \"\"|ash,elm",
        "\"peer assistances\" strike|ash"})
    void findsPhrasesBetweenQuotationMarks(String text, String ids) {
        assertThat(find(text)).containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strike -peer", "strike AND", "strike* ^", "title:strike", "(strike", "strike)", "strike\"",
        "NEAR(strike peer)", "strike\u0000", "🎓 strike 🎓", "'); DROP TABLE word; -- strike"})
    void takesNoSignForAnOperator(String text) {
        String words = text.replaceAll("[^A-Za-z]+", " ").strip();
        assertThat(find(text)).isEqualTo(find(words + " "));
    }

    @Test
    void ranksNamesAboveMentionsAndManyAboveFew() {
        assertThat(find("strike")).containsExactly("elm", "ash");
        assertThat(find("oak")).containsExactly("oak", "elm");
    }

    @Test
    void marksTheWordsAndSaysWhereTheyStand() {
        Snippet snippet =
                library.find(CaseQuery.ALL.withText("teacher eval")).matches().getFirst().snippets().getFirst();
        assertThat(snippet.kind()).isEqualTo("practice");
        assertThat(snippet.id()).isEqualTo("oak-0");
        assertThat(snippet.title()).isEqualTo("Practice 0");
        assertThat(marked(snippet)).isEqualTo("[Teachers] and principals share the [evaluation] of new [teachers].");
    }

    @Test
    void showsAPassageForEveryWord() {
        List<Snippet> snippets = library.find(CaseQuery.ALL.withText("committee principals"))
                .matches()
                .getFirst()
                .snippets();
        assertThat(snippets).extracting(Snippet::id).containsExactly("oak-0", "oak-1");
        assertThat(marked(snippets.get(1))).isEqualTo("José Peña's [committee] met each week.");
    }

    @Test
    void repeatsNoName() {
        CaseMatches.Match match = library.find(CaseQuery.ALL.withText("grove")).matches().getFirst();
        assertThat(match.summary().id()).isEqualTo("ash");
        assertThat(match.snippets()).isEmpty();
    }

    @Test
    void answersSeveralThreadsAtOnce() throws Exception {
        List<String> texts = List.of("strike", "oak", "\"peer assistance\"", "evaluati", "s", "evalaution");
        Callable<List<CaseMatches>> all = () -> texts.stream().map(CaseQuery.ALL::withText).map(library::find).toList();
        List<CaseMatches> alone = all.call();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<CaseMatches>> answer : threads.invokeAll(Collections.nCopies(40, all))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void cutsLongPassagesAroundTheWords(@TempDir Path folder) throws Exception {
        String filler = "and so on ".repeat(30);
        try (Library one = Corpus.library(folder, Corpus.pack("casebook",
                Corpus.study("long", "Long", filler + "at last a vote was held " + filler)))) {
            Snippet snippet = one.find(CaseQuery.ALL.withText("vote")).matches().getFirst().snippets().getFirst();
            assertThat(marked(snippet)).startsWith("…").endsWith("…").contains("at last a [vote] was held");
            assertThat(marked(snippet).split(" ")).hasSizeLessThan(30);
        }
    }

    @ParameterizedTest
    @CsvSource({"evalaution, evaluation", "Komittee new, committee new", "rbitration, arbitration",
        "teacher comittee, teacher committee", "arbirtation peeer, arbitration peer"})
    void offersTheNearestKnownWord(String typed, String meant) {
        assertThat(library.find(CaseQuery.ALL.withText(typed)).didYouMean()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "strike", "arbi", "xq", "zzzzzzzzzz", "oak arbitration", "strike comittee"})
    void offersNothingWhereWordsAreKnownOrNoneIsNear(String typed) {
        assertThat(library.find(CaseQuery.ALL.withText(typed)).didYouMean()).isNull();
    }

    @Test
    void readsNothingIntoBlankText() {
        assertThat(find("  \t- \" ")).containsExactly("ash", "oak", "elm");
        assertThat(library.find(CaseQuery.ALL).matches()).allSatisfy(match -> assertThat(match.snippets()).isEmpty());
    }

    private List<String> find(String text) {
        return Corpus.ids(library.find(CaseQuery.ALL.withText(text)));
    }

    private static String marked(Snippet snippet) {
        return snippet.runs()
                .stream()
                .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
