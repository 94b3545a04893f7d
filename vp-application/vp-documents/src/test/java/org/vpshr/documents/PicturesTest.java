package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.PdfText;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.AddMedium;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.testing.VpTest;

/** A picture is printed where its file is held, for whom the file is, and else not at all. */
@VpTest
class PicturesTest {
    static final String CAPTION = "The roundtable in Kinshasa.";

    static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    static Inquiry pictured(VoluntaryPrinciples record, byte[] file, String name, boolean forAll) {
        AttachedFiles files = AttachedFiles.none();
        Attachment attached = files.attach(new NamedResource(name, () -> new ByteArrayInputStream(file)), "", forAll);
        Contribution by = Contribution.by("NL/embassy-kinshasa")
                .written("2019-01-21")
                .on("a letter")
                .with(attached);
        Entry entry = Entry.of("picture", CAPTION, by).when("2018-04-06");
        record.recordAll(
                List.of(new AddMedium(
                        CountryEngagementId.of("NL", "CD"),
                        entry,
                        Medium.picture("pictures/" + name).credit("J. Example").right("own work"))),
                files);
        return AReport.of(record);
    }

    static PictureFiles in(VoluntaryPrinciples record) {
        return (entry, name) -> record.attachment(entry, name, new Country("NL"), Circle.PUBLIC);
    }

    private static List<PDImageXObject> images(byte[] pdf) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        images.add(image);
                    }
                }
            }
        }
        return images;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void one_that_is_held_is_printed_with_its_caption(String format, VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = pictured(record, image(format, 3_000, 2_000), "roundtable." + format, true);
        byte[] pdf = Pdf.of(inquiry, in(record));

        assertThat(images(pdf))
                .singleElement()
                .satisfies(image -> assertThat(image.getWidth()).isEqualTo(1_600));
        PrintedTexts.assertSame(inquiry, pdf);
        assertThat(PdfText.figures(pdf)).containsExactly("Picture: " + CAPTION);
    }

    @Test
    void one_that_is_not_held_is_told_of_alone(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = pictured(record, image("png", 30, 20), "roundtable.png", true);
        byte[] pdf = Pdf.of(inquiry);

        assertThat(images(pdf)).isEmpty();
        assertThat(PdfText.figures(pdf)).isEmpty();
        PrintedTexts.assertSame(inquiry, pdf);
    }

    @Test
    void one_whose_file_is_not_for_the_audience_is_told_of_alone(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = pictured(record, image("png", 30, 20), "roundtable.png", false);

        assertThat(images(Pdf.of(inquiry, in(record)))).isEmpty();
    }

    @Test
    void another_file_than_was_known_then_is_not_printed(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = pictured(record, image("png", 30, 20), "roundtable.png", true);
        byte[] other = image("png", 40, 20);

        assertThat(images(Pdf.of(inquiry, (entry, name) -> Optional.of(other)))).isEmpty();
    }

    @Test
    void one_that_is_no_picture_or_a_broken_one_is_refused(VoluntaryPrinciples record) throws IOException {
        byte[] broken = image("png", 300, 200);
        Arrays.fill(broken, 40, broken.length - 20, (byte) 7);
        Inquiry inquiry = pictured(record, broken, "roundtable.png", true);

        assertThatThrownBy(() -> Pdf.of(inquiry, in(record)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("roundtable.png, on which picture rests, is broken");
    }

    @Test
    void one_of_another_kind_is_refused(VoluntaryPrinciples record) {
        Inquiry inquiry =
                pictured(record, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "roundtable.png", true);

        assertThatThrownBy(() -> Pdf.of(inquiry, in(record)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("is neither PNG nor JPEG; record it with a PNG or JPEG that opens");
    }

    @Test
    void one_that_would_fill_all_memory_is_refused_unread(VoluntaryPrinciples record) throws IOException {
        Inquiry inquiry = pictured(record, claiming(1_000_000), "roundtable.png", true);

        assertThatThrownBy(() -> Pdf.of(inquiry, in(record)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("is too large, 1000000 by 20 dots");
    }

    /** A small file that says it is that wide. */
    private static byte[] claiming(int width) throws IOException {
        byte[] file = image("png", 30, 20);
        ByteBuffer.wrap(file).putInt(16, width);
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        return file;
    }
}
