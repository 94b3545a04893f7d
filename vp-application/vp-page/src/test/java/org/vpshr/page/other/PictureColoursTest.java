package org.vpshr.page.other;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.page.given.EveryPage;
import org.vpshr.page.given.SmallRecord;

/** Each ink of a picture has a colour of the page, so that it can be seen by day and by night. */
class PictureColoursTest {

    @Test
    void each_ink_of_a_picture_has_a_colour_of_the_page() throws IOException {
        String style;
        try (InputStream css = PictureColoursTest.class.getResourceAsStream("/org/vpshr/page/page.css")) {
            style = new String(Objects.requireNonNull(css).readAllBytes(), UTF_8);
        }
        try (SmallRecord given =
                SmallRecord.published(List.of(held("told", "Told.", ",'where':['PE:Cusco']")), List.of())) {
            List<String> inks =
                    EveryPage.of(given.record().reports(), EVERYBODY, List.of(), List.of()).values().stream()
                            .flatMap(page -> page.select(".picture svg *").stream())
                            .flatMap(drawn -> Stream.of("fill", "stroke")
                                    .filter(how -> drawn.attr(how).startsWith("#"))
                                    .map(how -> ".picture [" + how + "=\"" + drawn.attr(how) + "\"]"))
                            .distinct()
                            .toList();

            assertThat(inks).hasSizeGreaterThan(3).allMatch(style::contains);
        }
    }
}
