package org.vpshr.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that somebody with the right tools reads in a file, whichever form it has. */
public final class Legible {
    private Legible() {}

    /** All that was written to the file, or into the folder of files; nothing of it is left. */
    public static String takenFrom(Path written) {
        StringBuilder read = new StringBuilder();
        try {
            if (Files.isDirectory(written)) {
                try (Stream<Path> files = Files.list(written)) {
                    files.sorted().forEach(file -> read.append(takenFrom(file)));
                }
            } else if (Files.exists(written)) {
                read.append(of(Files.readAllBytes(written)));
            }
            Files.deleteIfExists(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.toString();
    }

    /**
     * A workbook or a document of a word processor part by part; a PDF with its text, its properties, its bookmarks, its
     * tags and what is attached; all else as it stands.
     */
    public static String of(byte[] written) throws IOException {
        if (new String(written, 0, Math.min(4, written.length), StandardCharsets.ISO_8859_1).equals("%PDF")) {
            return pdf(written);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (var part = packed.getNextEntry(); part != null; part = packed.getNextEntry()) {
                parts.append(part.getName()).append('\n').append(of(packed.readAllBytes()));
            }
        }
        return parts.isEmpty() ? new String(written, StandardCharsets.UTF_8) : parts.toString();
    }

    private static String pdf(byte[] written) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written)) {
            StringBuilder read = new StringBuilder(new PDFTextStripper().getText(pdf));
            COSDocument objects = pdf.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                read(objects.getObjectFromPool(key).getObject(), read);
            }
            read(objects.getTrailer(), read);
            return read.toString();
        }
    }

    private static void read(COSBase part, StringBuilder read) throws IOException {
        switch (part) {
            case COSString string -> read.append(string.getString()).append('\n');
            case COSName name -> read.append(name.getName()).append('\n');
            case COSArray array -> {
                for (COSBase each : array) {
                    read(each, read);
                }
            }
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) {
                    read(entry.getKey(), read);
                    read(entry.getValue(), read);
                }
                if (dictionary instanceof COSStream stream) {
                    try (InputStream content = stream.createInputStream()) {
                        read.append(of(content.readAllBytes())).append('\n');
                    }
                }
            }
            case COSObject reference -> {
                // read where it stands
            }
            case null, default -> {
                // a number, or nothing
            }
        }
    }
}
