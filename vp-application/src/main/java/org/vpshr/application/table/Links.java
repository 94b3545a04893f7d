package org.vpshr.application.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The other parts that a part of a packed file names, by their references and by their kinds. */
final class Links {
    private final Map<String, String> byReference = new HashMap<>();
    private final Map<String, String> byKind = new HashMap<>();

    private Links() {}

    /** Those of a part, or of the whole file where the name is empty; none when they are not written down. */
    static Optional<Links> of(ZipParts packed, String part) throws IOException {
        Optional<Xml> written = Xml.of(packed, PartNames.linksOf(part));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Links links = new Links();
        try (Xml xml = written.get()) {
            links.read(xml, part);
        }
        return Optional.of(links);
    }

    /** The kinds have the same last word in both editions of the standard. */
    private void read(Xml xml, String from) {
        while (xml.next()) {
            if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                String target = PartNames.resolve(from, xml.attribute("Target"));
                byReference.put(xml.attribute("Id"), target);
                byKind.put(xml.attribute("Type").replaceFirst(".*/", ""), target);
            }
        }
    }

    /** The part of that reference; empty if there is none. */
    String part(String reference) {
        return byReference.getOrDefault(reference, "");
    }

    /** The part of that kind, such as {@code sharedStrings}. */
    Optional<String> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
