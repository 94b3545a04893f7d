package org.vpshr.documents.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A picture in the page itself. It is read and written anew, no finer than paper shows it and without what else lies in
 * its file, such as where it was taken.
 */
final class Raster {
    static final String HERE = "data:image/";

    /** In dots; what claims to be larger is not read, whatever its file weighs. */
    private static final int MOST_DOTS_A_SIDE = 20_000;

    private static final long MOST_DOTS = 60_000_000;

    /** In dots: some 250 to the inch across the page. */
    private static final int LONGEST_SIDE = 1_600;

    private Raster() {}

    /**
     * The address under which it stands in the page.
     *
     * @param what the file, and where it belongs
     * @throws InvalidValue when it is no PNG or JPEG, too large, or broken
     */
    static String of(byte[] file, String what) {
        String format = format(file, what);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            BufferedImage picture = scaled(read(reader, what));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream written = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(picture, format, written);
            }
            return HERE + format + ";base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidValue refused) {
                throw refused;
            }
            // a reader of pictures throws what it likes at one that is made to break it
            throw refused(what, "is broken");
        }
    }

    private static String format(byte[] file, String what) {
        if (file.length > 3 && (file[0] & 0xff) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G') {
            return "png";
        }
        if (file.length > 2 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == 0xff) {
            return "jpeg";
        }
        throw refused(what, "is neither PNG nor JPEG");
    }

    private static BufferedImage read(ImageReader reader, String what) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_DOTS_A_SIDE || height > MOST_DOTS_A_SIDE || (long) width * height > MOST_DOTS) {
            throw refused(what, String.format(Locale.ROOT, "is too large, %d by %d dots", width, height));
        }
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparing);
    }

    private static BufferedImage scaled(BufferedImage read) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawn = scaled.createGraphics();
        drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawn.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        drawn.dispose();
        return scaled;
    }

    private static InvalidValue refused(String what, String wrong) {
        return new InvalidValue(
                "the picture " + what + " " + wrong, "record it with a PNG or JPEG that opens, or without a file");
    }
}
