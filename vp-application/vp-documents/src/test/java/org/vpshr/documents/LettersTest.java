package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.testing.VpTest;

/** Every letter is printed, or the report is refused; none is lost in silence. */
@VpTest
class LettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "T\u00fcrkiye, \u0141\u00f3d\u017a, \u00c7elik, \u011f, \u0169, C\u00f4te d\u2019Ivoire",
                "office, fluffy, affine, draft, fj\u00e4ll",
                "\u201cquoted\u201d \u2014 \u2026 \u20ac 5 \u2265 3 \u2192 \u2713 \u00bd \u00b0 #",
                "\u0395\u03bb\u03bb\u03ac\u03b4\u03b1, \u0420\u043e\u0441\u0441\u0438\u044f, \u0423\u043a\u0440\u0430\u0457\u043d\u0430",
                "\u0540\u0561\u0575\u0561\u057d\u057f\u0561\u0576, \u10e1\u10d0\u10e5\u10d0\u10e0\u10d7\u10d5\u10d4\u10da\u10dd",
                "Vi\u1ec7t Nam, Ng\u0169 H\u00e0nh S\u01a1n, e\u0301 taken apart, x\u0304",
                "thin\u2009and\u202fnarrow\u00a0blanks, \ud83d\ude00",
            })
    void letters_of_the_fonts_are_printed(String text, VoluntaryPrinciples record) {
        Inquiry inquiry = AReport.telling(record, text);

        PrintedTexts.assertSame(inquiry, Pdf.of(inquiry));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u4e2d\u56fd", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\u05e2\u05d1\u05e8\u05d9\u05ea",
                "\u0e44\u0e17\u0e22", "\u0939\u093f\u0928\u094d\u0926\u0940", "\ud83e\uddff"
            })
    void a_letter_that_no_font_has_is_refused_with_its_place(String text, VoluntaryPrinciples record) {
        Inquiry inquiry = AReport.telling(record, "They met.", "They met " + text + ".");

        assertThatThrownBy(() -> Pdf.of(inquiry))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(String.format("U+%04X, which stands in told-2", text.codePointAt(0)))
                .hasMessageContaining("print the report as html");
    }
}
