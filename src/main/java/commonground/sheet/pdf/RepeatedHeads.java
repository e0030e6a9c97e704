package commonground.sheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Lets a screen reader hear the head of a table once. The renderer draws the head again on each page and adds all of
 * these drawings to the one head of the structure; here the repeats become what they are, artifacts of pagination.
 */
final class RepeatedHeads {

    private final Map<COSDictionary, Set<Integer>> repeats = new HashMap<>();

    private RepeatedHeads() {}

    static void mend(PDDocument document) throws IOException {
        RepeatedHeads heads = new RepeatedHeads();
        heads.collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), false);
        COSArray parents = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE)
                .getCOSArray(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            Set<Integer> repeated = heads.repeats.getOrDefault(page.getCOSObject(), Set.of());
            if (!repeated.isEmpty()) {
                rewrite(document, page, repeated);
                disown(parents, page.getStructParents(), repeated);
            }
        }
    }

    /** Takes from the heads what is drawn on other pages than the first, and remembers it by page. */
    private void collect(COSDictionary element, boolean inHead) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        boolean head = inHead || "THead".equals(element.getNameAsString(COSName.S));
        if (kids instanceof COSDictionary kid) {
            collect(kid, head);
        } else if (kids instanceof COSArray array) {
            for (int place = array.size() - 1; place >= 0; place--) {
                if (array.getObject(place) instanceof COSDictionary kid) {
                    if (head && "MCR".equals(kid.getNameAsString(COSName.TYPE))) {
                        repeats.computeIfAbsent(kid.getCOSDictionary(COSName.PG), page -> new HashSet<>())
                                .add(kid.getInt(COSName.MCID));
                        array.remove(place);
                    } else {
                        collect(kid, head);
                    }
                }
            }
        }
    }

    private static void rewrite(PDDocument document, PDPage page, Set<Integer> repeated) throws IOException {
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        for (int place = 2; place < tokens.size(); place++) {
            if (tokens.get(place) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(place - 1) instanceof COSDictionary properties
                    && repeated.contains(properties.getInt(COSName.MCID))) {
                COSDictionary artifact = new COSDictionary();
                artifact.setName(COSName.TYPE, "Pagination");
                tokens.set(place - 2, COSName.ARTIFACT);
                tokens.set(place - 1, artifact);
            }
        }
        PDStream contents = new PDStream(document);
        try (OutputStream stream = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(stream).writeTokens(tokens);
        }
        page.setContents(contents);
    }

    private static void disown(COSArray parents, int page, Set<Integer> repeated) {
        for (int place = 0; place < parents.size(); place += 2) {
            if (parents.getInt(place) == page && parents.getObject(place + 1) instanceof COSArray elements) {
                repeated.forEach(id -> elements.set(id, COSNull.NULL));
            }
        }
    }
}
