package org.vpshr.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as it is read aloud: by its tags, in their order, without what stands at the edges of its pages. */
public final class PdfText {
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

    private PdfText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            marked.put(page.getCOSObject(), texts);
        }
    }

    /** The elements at the top: the body and, of each page that has some, its notes. */
    public static List<String> parts(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfText text = new PdfText(document);
            COSDictionary tree =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            List<String> parts = new ArrayList<>();
            for (COSBase part : kids((COSDictionary) resolved(kids(tree).getFirst()))) {
                StringBuilder read = new StringBuilder();
                text.read(resolved(part), new COSDictionary(), read);
                parts.add(read.toString());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of each figure to who cannot see it. */
    public static List<String> figures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> said = new ArrayList<>();
            figures(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), said);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void figures(COSDictionary element, List<String> said) {
        if (COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
            said.add(element.getString(COSName.getPDFName("Alt")));
        }
        for (COSBase kid : kids(element)) {
            if (resolved(kid) instanceof COSDictionary below) {
                figures(below, said);
            }
        }
    }

    /** Without spaces, of which a PDF has none between lines, and with letters that are one sign taken apart. */
    public static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad\\u200b]+", "");
    }

    private void read(COSBase element, COSDictionary page, StringBuilder read) {
        if (element instanceof COSInteger number) {
            read.append(marked.getOrDefault(page, Map.of()).getOrDefault(number.intValue(), ""));
        } else if (element instanceof COSDictionary dictionary) {
            COSDictionary on = dictionary.getCOSDictionary(COSName.PG);
            COSDictionary here = on == null ? page : on;
            if (dictionary.containsKey(COSName.MCID)) {
                read(dictionary.getItem(COSName.MCID), here, read);
            }
            kids(dictionary).forEach(kid -> read(resolved(kid), here, read));
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            return new ArrayList<>(several.toList());
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }
}
