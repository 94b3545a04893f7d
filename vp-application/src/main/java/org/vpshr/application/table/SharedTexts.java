package org.vpshr.application.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells name by number. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts read(ZipParts packed, String name) throws IOException {
        SharedTexts shared = new SharedTexts();
        Optional<Xml> part = Xml.of(packed, name);
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        shared.texts.add(text(xml, "si"));
                    }
                }
            }
        }
        return shared;
    }

    /**
     * The text of an element that may be in several pieces, each with looks of its own, or in none; how it is spoken is left
     * out.
     */
    static String text(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                spoken = xml.begins("rPh");
            } else if (xml.begins("t")) {
                String piece = CellEscapes.read(xml.text());
                text.append(spoken || text.length() > Table.LONGEST_CELL ? "" : piece);
            }
        }
        return text.toString();
    }

    Optional<String> at(String number) {
        if (!number.matches("[0-9]{1,7}") || Integer.parseInt(number) >= texts.size()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(Integer.parseInt(number)));
    }
}
