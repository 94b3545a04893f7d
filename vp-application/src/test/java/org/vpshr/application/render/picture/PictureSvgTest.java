package org.vpshr.application.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.render.picture.drawing.PictureWords;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.picture.Mark;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureSvgTest {
    private static final String HOSTILE =
            "]]></text><script>alert(1)</script>&amp; \"'\u0000\u0007\u202e\u2066\ud83d\ude00 x='";

    public static Stream<Picture> pictures() {
        List<Picture> all = new ArrayList<>();
        for (String language : PictureWords.languages()) {
            all.addAll(APicture.few(new Language(language)));
            all.addAll(APicture.empty(new Language(language)));
        }
        all.addAll(APicture.many(Language.ENGLISH));
        all.addAll(APicture.saying(HOSTILE));
        all.addAll(APicture.saying("Verantwortungsvollerunternehmensführungsausschuss".repeat(5)));
        all.addAll(APicture.saying("日本語の長い名前".repeat(9)));
        return all.stream();
    }

    private static Document parsed(Picture picture) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(PictureSvg.of(picture))));
    }

    private static List<Element> elements(Document svg) {
        NodeList found = svg.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void it_is_whole_xml_of_few_elements_that_do_nothing(Picture picture) throws Exception {
        assertThat(elements(parsed(picture)))
                .extracting(Element::getTagName)
                .isSubsetOf("svg", "title", "desc", "text", "line", "rect", "circle", "path");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothing_in_it_is_styled_inline_or_leads_elsewhere(Picture picture) throws Exception {
        for (Element element : elements(parsed(picture))) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("style", "class", "href", "xlink:href");
                if (!name.equals("xmlns")) {
                    assertThat(attributes.item(i).getNodeValue()).doesNotContain("url(", "://");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void it_has_a_title_a_description_and_a_language_for_who_does_not_see_it(Picture picture) throws Exception {
        Element svg = parsed(picture).getDocumentElement();
        String title = svg.getElementsByTagName("title").item(0).getTextContent();
        String description = svg.getElementsByTagName("desc").item(0).getTextContent();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(PictureWords.languages()).contains(svg.getAttribute("lang"));
        assertThat(title).isNotBlank();
        assertThat(description).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void the_same_picture_has_the_same_bytes(Picture picture) {
        assertThat(PictureSvg.of(picture)).isEqualTo(PictureSvg.of(picture));
    }

    @Test
    void a_huge_picture_is_bounded_and_says_what_it_leaves_out() {
        for (Picture picture : APicture.many(Language.ENGLISH)) {
            String svg = PictureSvg.of(picture);
            assertThat(svg.length()).as(picture.heading().kind().word()).isLessThan(2_000_000);
            assertThat(svg).containsPattern("There is no room here for \\d+ more|Earlier years are in the table");
            assertThat(PictureTable.of(picture, PictureWords.in(Language.ENGLISH))
                            .rows())
                    .hasSizeGreaterThan(300);
        }
    }

    @Test
    void an_empty_picture_says_so_in_words() {
        assertThat(APicture.empty(Language.ENGLISH))
                .allSatisfy(picture -> assertThat(PictureSvg.of(picture)).contains("Nothing of this is on record"));
    }

    @Test
    void there_is_a_word_for_each_mark_kind_and_column_in_each_language() {
        for (String language : PictureWords.languages()) {
            PictureWords words = PictureWords.in(new Language(language));
            PictureWords.keys()
                    .forEach(key ->
                            assertThat(words.of(key)).as(language + " " + key).isNotBlank());
            for (Picture picture : APicture.few(new Language(language))) {
                PictureTable.of(picture, words)
                        .columns()
                        .forEach(column ->
                                assertThat(words.of("column." + column)).isNotBlank());
            }
            for (Mark mark : Mark.values()) {
                assertThat(words.of(mark)).isNotBlank();
            }
            for (PictureKind kind : PictureKind.values()) {
                assertThat(words.of(kind)).isNotBlank();
            }
        }
    }
}
