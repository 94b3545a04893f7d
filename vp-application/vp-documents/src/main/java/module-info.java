/** The annual report as documents to hand in. What is not exported here may change with any version. */
module org.vpshr.documents {
    requires transitive org.vpshr.application;
    requires java.desktop;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.jsoup;

    exports org.vpshr.documents;

    provides org.vpshr.application.render.DocumentFormat with
            org.vpshr.documents.pdf.PdfFormat;
}
