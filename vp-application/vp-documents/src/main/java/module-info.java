/** The annual report as documents to hand in. What is not exported here may change with any version. */
module org.vpshr.documents {
    requires transitive org.vpshr.application;
    requires java.desktop;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires org.jsoup;

    exports org.vpshr.documents;

    provides org.vpshr.application.render.DocumentFormat with
            org.vpshr.documents.docx.DocxFormat,
            org.vpshr.documents.pdf.PdfFormat;
}
