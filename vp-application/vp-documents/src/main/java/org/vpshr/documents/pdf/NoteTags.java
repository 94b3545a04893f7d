package org.vpshr.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tags the notes below the pages as what they are. The layout leaves them as sections behind the text, in which the number
 * may stand behind its words: each becomes a note with a name of its own, its number first, in the order of the page.
 */
final class NoteTags {
    private static final COSName NOTE = COSName.getPDFName("Note");
    private static final COSName LABEL = COSName.getPDFName("Lbl");
    private static final COSName IDS = COSName.getPDFName("IDTree");

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final COSArray names = new COSArray();

    private NoteTags(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), number++);
        }
    }

    static void in(PDDocument document) {
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        NoteTags tags = new NoteTags(document);
        List<COSDictionary> parts = elements(elements(tree).getFirst());
        parts.stream()
                .skip(1)
                .flatMap(part -> elements(part).stream())
                .forEach(page -> elements(page).forEach(tags::note));
        if (tags.names.size() > 0) {
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, tags.names);
            tree.setItem(IDS, ids);
        }
    }

    private void note(COSDictionary note) {
        COSString name = new COSString(String.format("note-%06d", names.size() / 2 + 1));
        names.add(name);
        names.add(note);
        note.setItem(COSName.S, NOTE);
        note.setItem(COSName.ID, name);
        List<COSBase> kids = new ArrayList<>(kids(note));
        kids.sort(Comparator.comparingLong(kid -> place(kid, note)));
        if (resolved(kids.getFirst()) instanceof COSDictionary number && number.containsKey(COSName.S)) {
            number.setItem(COSName.S, LABEL);
        }
        note.setItem(COSName.K, new COSArray(kids));
    }

    /** Where it begins: by the page, and on it by the order in which it is painted. */
    private long place(COSBase kid, COSDictionary parent) {
        if (resolved(kid) instanceof COSInteger marked) {
            return place(parent, marked.longValue());
        }
        if (resolved(kid) instanceof COSDictionary below) {
            return below.containsKey(COSName.MCID)
                    ? place(below.containsKey(COSName.PG) ? below : parent, below.getLong(COSName.MCID))
                    : kids(below).stream()
                            .mapToLong(each -> place(each, below))
                            .min()
                            .orElse(Long.MAX_VALUE);
        }
        return Long.MAX_VALUE;
    }

    private long place(COSDictionary placed, long marked) {
        COSDictionary page = placed.getCOSDictionary(COSName.PG);
        return page == null ? Long.MAX_VALUE : ((long) pages.getOrDefault(page, 0) << 32) + marked;
    }

    private static List<COSDictionary> elements(COSDictionary parent) {
        return kids(parent).stream()
                .map(NoteTags::resolved)
                .filter(kid -> kid instanceof COSDictionary)
                .map(kid -> (COSDictionary) kid)
                .toList();
    }

    private static List<? extends COSBase> kids(COSDictionary parent) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            return several.toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }
}
