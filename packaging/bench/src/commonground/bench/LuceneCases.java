package commonground.bench;

import commonground.library.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;

/**
 * The cases of a pack in Lucene, asked as the library is: every word anywhere in the case, the last as a beginning; the
 * best eight with at most three marked passages each; the counts of every facet.
 */
final class LuceneCases implements AutoCloseable {

    private static final int ROWS = 8;
    private static final int PASSAGES = 3;
    private static final String STEMS = "stems";
    private static final String WORDS = "words";

    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(plain(false), Map.of(STEMS, plain(true)));
    private final FacetsConfig config = new FacetsConfig();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final UnifiedHighlighter highlighter;

    LuceneCases(Path pack, Path folder) throws IOException, SQLException {
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.key(), true);
        }
        MMapDirectory directory = new MMapDirectory(folder);
        if (!DirectoryReader.indexExists(directory)) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                write(pack, writer);
                writer.forceMerge(1);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        state = new DefaultSortedSetDocValuesReaderState(reader, config);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    }

    private static Analyzer plain(boolean stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(folded) : folded);
            }
        };
    }

    private void write(Path pack, IndexWriter writer) throws IOException, SQLException {
        FieldType stems = new FieldType(TextField.TYPE_STORED);
        stems.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + pack);
                Statement statement = connection.createStatement()) {
            record Value(String facet, String value, BitSet cases) {}
            List<Value> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT facet, value, cases FROM facet")) {
                while (rows.next()) {
                    values.add(new Value(rows.getString(1), rows.getString(2), BitSet.valueOf(rows.getBytes(3))));
                }
            }
            try (ResultSet rows = statement.executeQuery(
                    "SELECT case_no, group_concat(title || ' ' || text, char(10)) FROM statement GROUP BY case_no")) {
                while (rows.next()) {
                    int no = rows.getInt(1);
                    Document document = new Document();
                    document.add(new Field(STEMS, rows.getString(2), stems));
                    document.add(new Field(WORDS, rows.getString(2), words));
                    values.stream()
                            .filter(value -> value.cases().get(no))
                            .forEach(value -> document
                                    .add(new SortedSetDocValuesFacetField(value.facet(), value.value())));
                    writer.addDocument(config.build(document));
                }
            }
        }
    }

    /** How many are found; counts and passages are made and thrown away. */
    long find(String text) {
        try {
            Query query = query(text);
            FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(searcher, query, ROWS,
                    new FacetsCollectorManager());
            count(found.facetsCollector());
            TopDocs top = found.topDocs();
            if (!(query instanceof MatchAllDocsQuery)) {
                highlighter.highlightFields(new String[]{STEMS}, query, ids(top), new int[]{PASSAGES});
            }
            return top.totalHits.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] ids(TopDocs top) {
        return Arrays.stream(top.scoreDocs).mapToInt(found -> found.doc).toArray();
    }

    private void count(FacetsCollector collected) throws IOException {
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collected);
        for (Facet facet : Facet.values()) {
            counts.getTopChildren(100, facet.key());
        }
    }

    private Query query(String text) throws IOException {
        List<String> stems = terms(STEMS, text);
        List<String> words = terms(WORDS, text);
        if (words.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean unfinished = Character.isLetterOrDigit(text.charAt(text.length() - 1));
        for (int at = 0; at < words.size(); at++) {
            Query stem = new TermQuery(new Term(STEMS, stems.get(at)));
            if (unfinished && at == words.size() - 1) {
                all.add(new BooleanQuery.Builder().add(stem, Occur.SHOULD)
                        .add(new PrefixQuery(new Term(WORDS, words.get(at))), Occur.SHOULD)
                        .build(), Occur.MUST);
            } else {
                all.add(stem, Occur.MUST);
            }
        }
        if (text.startsWith("\"") && stems.size() > 1 && text.endsWith("\"")) {
            all.add(new PhraseQuery(STEMS, stems.toArray(String[]::new)), Occur.MUST);
        }
        return all.build();
    }

    private List<String> terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
