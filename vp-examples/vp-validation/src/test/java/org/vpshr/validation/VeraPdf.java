package org.vpshr.validation;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator of the PDF Association and the Open Preservation Foundation. */
final class VeraPdf {
    private static final Logger ITS_LOGS = Logger.getLogger("org.verapdf");

    static {
        ITS_LOGS.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of the profile that the file breaks, each with the place; empty where it keeps to all. */
    static List<String> broken(byte[] pdf, PDFAFlavour profile) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .map(found -> found.getRuleId().getClause() + ": " + found.getMessage() + " at "
                            + found.getLocation().getContext())
                    .toList();
            return result.isCompliant() == broken.isEmpty() ? broken : List.of("not compliant, and no rule is named");
        }
    }
}
