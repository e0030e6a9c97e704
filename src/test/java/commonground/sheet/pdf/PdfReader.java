package commonground.sheet.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as a screen reader does: by its structure. */
final class PdfReader {

    /**
     * An element of the structure.
     *
     * @param text  its own and that of all below it
     * @param scope of a table's head, else empty
     * @param span  number of columns that a cell covers
     * @param pages numbers of the pages that it and all below it stand on
     */
    record Element(String type, String text, String scope, int span, Set<Integer> pages) {}

    /** What was found below an element. */
    private record Content(StringBuilder text, Set<Integer> pages) {

        void add(Content other) {
            text.append(other.text());
            pages.addAll(other.pages());
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final PDDocument document;

    private PdfReader(PDDocument document) {
        this.document = document;
    }

    /** Every element in reading order, before those below it. */
    static List<Element> structure(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfReader reader = new PdfReader(document);
            for (PDPage page : document.getPages()) {
                reader.texts.put(page.getCOSObject(), markedTexts(page));
            }
            reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.elements;
        }
    }

    /** The text of all elements of a type, in reading order. */
    static List<String> texts(byte[] pdf, String type) throws IOException {
        return structure(pdf).stream().filter(element -> element.type().equals(type)).map(Element::text).toList();
    }

    /** The text as it stands on the pages. */
    static String pageText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** Every letter on the pages. */
    static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }

    private static Map<Integer, String> markedTexts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            content.getContents()
                    .stream()
                    .filter(TextPosition.class::isInstance)
                    .forEach(letter -> text.append(((TextPosition) letter).getUnicode()));
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
        return texts;
    }

    private Content read(PDStructureNode node, @Nullable PDPage page) {
        Content content = new Content(new StringBuilder(), new TreeSet<>());
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> content.add(element(element, page));
                case PDMarkedContentReference reference -> content.add(text(reference.getPage(), reference.getMCID()));
                case Integer id -> content.add(text(page, id));
                default -> {
                    // a link's annotation: its text stands beside it
                }
            }
        }
        return content;
    }

    private Content element(PDStructureElement element, @Nullable PDPage page) {
        int place = elements.size();
        elements.add(new Element("", "", "", 1, Set.of()));
        Content content = read(element, element.getPage() == null ? page : element.getPage());
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        elements.set(place, new Element(element.getStandardStructureType(), content.text().toString(),
                attributes == null ? "" : attributes.getNameAsString("Scope", ""),
                attributes == null ? 1 : attributes.getInt("ColSpan", 1), content.pages()));
        return content;
    }

    private Content text(@Nullable PDPage page, int id) {
        if (page == null) {
            return new Content(new StringBuilder(), Set.of());
        }
        return new Content(
                new StringBuilder(texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "")),
                Set.of(document.getPages().indexOf(page)));
    }
}
