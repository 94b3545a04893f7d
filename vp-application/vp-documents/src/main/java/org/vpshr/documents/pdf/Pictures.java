package org.vpshr.documents.pdf;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.report.Report;

/**
 * The pictures of a report whose files are held: an entry that tells of a picture rests on a file with the name that the
 * address of the picture ends in.
 */
public final class Pictures {
    private final Map<String, String> held = new HashMap<>();

    private Pictures() {}

    /** @throws InvalidValue when one is none that can be printed */
    public static Pictures of(Inquiry inquiry, PictureFiles files) {
        Pictures pictures = new Pictures();
        for (Report.Section section : inquiry.report().sections()) {
            for (Report.Block block : section.blocks()) {
                if (block instanceof Report.Picture picture && picture.kind() == Medium.Kind.PICTURE) {
                    pictures.find(picture, inquiry, files);
                }
            }
        }
        return pictures;
    }

    private void find(Report.Picture picture, Inquiry inquiry, PictureFiles files) {
        String address = picture.address();
        String name = address.substring(address.lastIndexOf('/') + 1);
        Set<String> known = digests(picture, name, inquiry);
        // of several files with one name it is not known which one is meant
        if (!name.isEmpty() && known.size() == 1) {
            Optional<byte[]> file = files.find(picture.caption().entry(), name);
            file.filter(content -> known.contains(digest(content)))
                    .ifPresent(content -> held.put(
                            picture.caption().entry().value(),
                            Raster.of(
                                    content,
                                    name + ", on which " + picture.caption().entry() + " rests,")));
        }
    }

    /** As it was known in the state that the report is of, to those that the report is for. */
    private static Set<String> digests(Report.Picture picture, String name, Inquiry inquiry) {
        return inquiry.trace(picture.caption().entry()).stream()
                .flatMap(life -> life.attachments(name).values().stream())
                .map(Attachment::digest)
                .collect(Collectors.toSet());
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }

    /** With its caption below it; one that is not held is told of and not shown, so that its words are no figure. */
    public void printed(Element figure) {
        Element words = figure.child(0);
        Element caption = new Element("p").addClass("caption");
        caption.appendChildren(List.copyOf(words.childNodes()));
        String entry = caption.child(0).id();
        if (held.containsKey(entry)) {
            Element shown = new Element("div").addClass("shown");
            shown.appendElement("img")
                    .attr("src", held.get(entry))
                    .attr("alt", "Picture: " + caption.child(0).text());
            shown.appendChild(caption);
            figure.replaceWith(shown);
        } else {
            figure.replaceWith(caption);
        }
    }
}
