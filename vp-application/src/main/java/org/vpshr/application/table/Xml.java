package org.vpshr.application.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vpshr.application.failure.InvalidInput;

/** Walks through one part of a workbook, element by element. A part that declares entities of its own is refused. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int MARK = 0xfeff;
    private static final int LONGEST = CellEscapes.LENGTH * Table.LONGEST_CELL;

    private final ZipParts packed;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(ZipParts packed, InputStream in, XMLStreamReader reader) {
        this.packed = packed;
        this.in = in;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static Optional<Xml> of(ZipParts packed, String part) throws IOException {
        Optional<InputStream> in = packed.part(part);
        return in.isEmpty() ? Optional.empty() : Optional.of(open(packed, in.get()));
    }

    private static Xml open(ZipParts packed, InputStream in) {
        try {
            return new Xml(packed, in, FACTORY.createXMLStreamReader(decoded(in)));
        } catch (XMLStreamException | IOException e) {
            throw damaged(packed);
        }
    }

    /**
     * A part as a text, in UTF-8 or UTF-16 as the standard has it, without the mark at its beginning. A parser that is given
     * bytes tells of those that are none on the standard error of the process, whoever that belongs to.
     */
    private static Reader decoded(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);
        Reader text = new InputStreamReader(
                in,
                encoding(in)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader read = new BufferedReader(text);
        read.mark(1);
        if (read.read() != MARK) {
            read.reset();
        }
        return read;
    }

    /** By its first two bytes: a mark, or half of the bracket that it begins with. */
    private static Charset encoding(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0xfe && second == 0xff || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xff && second == 0xfe || first == '<' && second == 0
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    private static InvalidInput damaged(ZipParts packed) {
        return packed.refused("it is a packed file, but no workbook, or a damaged one", "save the table anew as .xlsx");
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    refuseDeep();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // text between elements has no meaning in a workbook
                }
            }
        }
    }

    /** The text of the element that begins here, up to its end; no longer than that of a cell of which all is escaped. */
    String text() {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (event()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    if (text.length() > LONGEST) {
                        throw packed.refused(
                                "a cell holds more than 32,767 characters", "split it into several entries");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString();
                }
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_DOCUMENT -> throw damaged(packed);
                default -> {
                    // comments are no text
                }
            }
        }
    }

    private int event() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw packed.refused("it declares entities, which no workbook does", "save the table anew as .xlsx");
            }
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException e) {
            throw damaged(packed);
        }
    }

    private void refuseDeep() {
        if (++depth > 64) {
            throw damaged(packed);
        }
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The attribute by its name, whatever its namespace; empty if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isTrue(String attribute) {
        String value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    /** An attribute that is a number from 0 up to a million or so. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,7}")) {
            throw damaged(packed);
        }
        return Integer.parseInt(value);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
