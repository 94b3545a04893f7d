package org.vpshr.page.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The grammar of HTML, as its checker knows it. */
public final class Grammar {
    private Grammar() {}

    /** {@return what is wrong with a page; what it would merely do otherwise is left out} */
    public static List<String> faults(String html) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String told = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return told.lines().filter(line -> line.contains(": error: ")).toList();
    }
}
