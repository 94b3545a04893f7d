package org.vpshr.application.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of a workbook, by the number under which cells name them. */
final class Styles {
    private final List<CellFormat> formats = new ArrayList<>();

    private Styles() {}

    static Styles read(ZipParts packed, String name) throws IOException {
        Styles styles = new Styles();
        Optional<Xml> part = Xml.of(packed, name);
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) {
        Map<Integer, CellFormat> own = new HashMap<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(xml.number("numFmtId", 0), CellFormat.of(xml.attribute("formatCode")));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.begins("cellXfs");
            } else if (ofCells && xml.begins("xf")) {
                int number = xml.number("numFmtId", 0);
                formats.add(own.containsKey(number) ? own.get(number) : CellFormat.builtIn(number));
            }
        }
    }

    CellFormat format(int style) {
        return style < formats.size() ? formats.get(style) : CellFormat.NUMBER;
    }
}
