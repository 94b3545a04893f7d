package org.vpshr.validation.page;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the checker of the W3C finds wrong in a page. */
final class HtmlGrammar {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private HtmlGrammar() {}

    static List<String> faults(String page) {
        Faults faults = new Faults();
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator();
            validator.setUpMainSchema(SCHEMA, faults);
            validator.setUpValidatorAndParsers(faults, true, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            throw new IllegalStateException("the checker does not work", e);
        }
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // of what not every browser had when the checker was made
        }

        @Override
        public void error(SAXParseException error) {
            found.add("error: " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add("fatal: " + error.getMessage());
        }
    }
}
