package org.vpshr.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come along, each under the name and the style by which the style sheet asks for it. */
enum Typeface {
    SERIF("Source Serif", 400, FontStyle.NORMAL, "SourceSerif4-Regular.ttf"),
    SERIF_ITALIC("Source Serif", 400, FontStyle.ITALIC, "SourceSerif4-It.ttf"),
    SERIF_STRONG("Source Serif", 600, FontStyle.NORMAL, "SourceSerif4-Semibold.ttf"),
    SANS("Source Sans", 400, FontStyle.NORMAL, "SourceSans3-Regular.ttf"),
    SANS_ITALIC("Source Sans", 400, FontStyle.ITALIC, "SourceSans3-It.ttf"),
    SANS_STRONG("Source Sans", 600, FontStyle.NORMAL, "SourceSans3-Semibold.ttf"),
    /** For letters and signs that the others lack. */
    OTHERS("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String file;

    Typeface(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /**
     * The font as read from its file. It is set without ligatures: a glyph for two letters has no letter that it stands
     * for, and who copies the text or has it read aloud would miss both.
     */
    TrueTypeFont font() {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + file), file)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
