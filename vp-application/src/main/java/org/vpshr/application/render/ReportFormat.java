package org.vpshr.application.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.picture.Picture;

/** What the annual report can be written as. */
public enum ReportFormat {
    /** Markdown. */
    MD(Markdown::of),
    /** A page that needs nothing else. */
    HTML(Html::of),
    /** For programs. */
    JSON(Json::of),
    /** To hand in and to archive; by the artifact {@code vp-documents}. */
    PDF(),
    /** To go on writing in; by the artifact {@code vp-documents}. */
    DOCX();

    private static final String ARTIFACT = "org.vpshr:vp-documents";

    private final boolean isText;
    private final BiFunction<Inquiry, PictureFiles, byte[]> writer;

    ReportFormat(Function<Inquiry, String> text) {
        isText = true;
        writer = (inquiry, files) -> text.apply(inquiry).getBytes(StandardCharsets.UTF_8);
    }

    ReportFormat() {
        isText = false;
        writer = this::document;
    }

    /** {@return whether it is read as it stands, in UTF-8} */
    public boolean isText() {
        return isText;
    }

    /**
     * {@return the report in this format, without pictures}
     *
     * @param inquiry a report, with the state that it is made from
     * @throws InvalidValue when the artifact that writes it is not there
     */
    public byte[] of(Inquiry inquiry) {
        return of(inquiry, PictureFiles.none());
    }

    /**
     * {@return the report in this format; one that prints pictures prints those whose files are held}
     *
     * @param inquiry a report, with the state that it is made from
     * @param files where the files of its pictures are found
     * @throws InvalidValue when the artifact that writes it is not there, or a picture is none that can be printed
     */
    public byte[] of(Inquiry inquiry, PictureFiles files) {
        return writer.apply(inquiry, files);
    }

    /**
     * {@return the same with pictures of the record after the text}
     *
     * @param inquiry a report, with the state that it is made from
     * @param files where the files of its pictures are found
     * @param pictures of the record, in the order in which they stand; none where there are to be none
     * @throws InvalidValue when there are some and this format has no place for them
     */
    public byte[] of(Inquiry inquiry, PictureFiles files, List<Picture> pictures) {
        if (pictures.isEmpty()) {
            return of(inquiry, files);
        }
        return switch (this) {
            case HTML -> Html.of(inquiry, pictures).getBytes(StandardCharsets.UTF_8);
            case PDF, DOCX -> writer().of(inquiry, files, pictures);
            case MD, JSON -> throw withoutRoom();
        };
    }

    static InvalidValue withoutRoom() {
        return new InvalidValue("there is no place for pictures in this format", "write it as html or pdf");
    }

    private byte[] document(Inquiry inquiry, PictureFiles files) {
        return writer().of(inquiry, files);
    }

    private DocumentFormat writer() {
        return ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.format() == this)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "what writes a report as " + name().toLowerCase(Locale.ROOT) + " is not here",
                        "add the artifact " + ARTIFACT + " to the class path"));
    }
}
