package org.vpshr.page.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Place;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.picture.PictureKind;

/** Each page has one written address, which is read as that page and no other. */
class TargetTest {
    private static final int DRAWN = 5_000;

    private final Random random = new Random(20190430);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/NL",
                "/NL@2019-03-01",
                "/NL/2018",
                "/NL/2018@2019-03-01",
                "/NL/2018@2019-03-01T12:00:00Z",
                "/NL/2018@published:1",
                "/NL/2018@event:412",
                "/NL/2018?language=nl",
                "/NL/2018?audience=public&language=nl",
                "/NL/2018@published:1/follow-up",
                "/NL/2018/coverage",
                "/NL/2018/errata",
                "/NL/2018@published:1.json",
                "/NL/2018.md",
                "/NL/pictures/agreements",
                "/NL/picture/b-mine/a%20mine.jpg",
                "/compare/NL/2018@published:1/NL/2018",
                "/compare/NL/2018@published:1/NL/2018?only=corrected",
                "/compare/NL/2018@published:1/NL/2018?section=C.CD",
                "/compare/NL/2018@published:1/NL/2018?only=corrected&place=CD%3ASouth+Kivu",
                "/compare/NL/2018/NL/2019?place=region%3AGreat+Lakes",
                "/entry/cd-project@2019-03-01",
                "/entry/cd-project.prov",
                "/search",
                "/search?known=2019-04-30&words=gold",
                "/words",
                "/page/page.css"
            })
    void what_is_written_is_read_and_written_the_same(String written) {
        assertThat(TargetReader.read(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "/pick?government=NL&year=2018&known=now&day=2019-04-30&language=en, /NL/2018",
        "/pick?government=NL&year=2018&known=day&day=2019-04-30&language=nl, /NL/2018@2019-04-30?language=nl",
        "/pick?government=NL&year=2018&known=published:1&day=&audience=plenary, /NL/2018@published:1?audience=plenary",
        "/compare?left=NL/2018@published:1&right=NL/2018@now, /compare/NL/2018@published:1/NL/2018",
        "/compare?left=NL/2018@published:1&right=NL/2018@now&part=, /compare/NL/2018@published:1/NL/2018",
        "/compare?left=NL/2018&right=NL/2017&part=section:C.CD, /compare/NL/2018/NL/2017?section=C.CD",
        "/compare?left=NL/2018&right=NL/2017&part=place:CD:Goma, /compare/NL/2018/NL/2017?place=CD%3AGoma",
        "/compare/NL/2018/NL/2017?place=CD:, /compare/NL/2018/NL/2017?place=CD",
        "/NL/2018@now, /NL/2018",
        "/NL/2018/, /NL/2018",
        "/NL/2018?language=en, /NL/2018",
        "/search?words=++gold+&known=&kind=, /search?words=gold"
    })
    void what_a_form_sends_is_read_and_has_one_written_form(String sent, String written) {
        assertThat(TargetReader.read(sent).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL",
                "/nl/2018",
                "/XX/2018",
                "/NL/18",
                "/NL/2018@",
                "/NL/2018@yesterday",
                "/NL/2018@#412",
                "/NL/2018@event:0",
                "/NL/2018@published:0",
                "/NL/2018@+999999999-01-01",
                "/NL/2018//errata",
                "/NL/2018/../2017",
                "/NL/%32%30%31%38/x",
                "/NL/2018?language=klingon",
                "/NL/2018?language=nl&language=fr",
                "/NL/2018?audience=god",
                "/entry/Not-An-Entry",
                "/entry/x@published:1",
                "/page/../module-info.class",
                "/page/..%2fsecret",
                "/search?words=%ff",
                "/search?words=%00",
                "/search?words=%0d%0aSet-Cookie:x",
                "/search?words=%zz",
                "/pick?year=2018",
                "/compare/NL/2018/NL",
                "/compare/NL/2018/NL/2017?place=Goma",
                "/compare/NL/2018/NL/2017?place=cd:Goma",
                "/compare/NL/2018/NL/2017?section=A&place=CD",
                "/compare/NL/2018/NL/2017?section=A&section=B",
                "/compare?left=NL/2018&right=NL/2017&part=section",
                "/compare?left=NL/2018&right=NL/2017&part=kind:A",
                "/NL/2018.exe"
            })
    void what_is_no_address_is_refused_in_words(String asked) {
        assertThatThrownBy(() -> TargetReader.read(asked)).isInstanceOf(Failure.class);
    }

    @Test
    void each_page_is_read_back_from_its_written_address() {
        for (int i = 0; i < DRAWN; i++) {
            Target drawn = new Target(address(), random.nextInt(4) == 0 ? any(List.of(Circle.values())) : null);

            assertThat(TargetReader.read(drawn.written())).as(drawn.written()).isEqualTo(drawn);
        }
    }

    @Test
    void any_text_is_an_address_with_one_written_form_or_is_refused_in_words() {
        String letters = "/NL2018@:#?&=.-+%e0\u00e9 \ud800compareentrysearchpagejsonpublished";
        for (int i = 0; i < DRAWN; i++) {
            StringBuilder text =
                    new StringBuilder(random.nextInt(3) == 0 ? new Target(address(), null).written() : "/");
            for (int k = random.nextInt(12); k > 0; k--) {
                text.insert(random.nextInt(text.length() + 1), letters.charAt(random.nextInt(letters.length())));
            }
            try {
                String written = TargetReader.read(text.toString()).written();
                assertThat(TargetReader.read(written).written())
                        .as(text.toString())
                        .isEqualTo(written);
            } catch (Failure refused) {
                assertThat(refused.remedy()).isNotBlank();
            }
        }
    }

    @Test
    void no_two_pages_have_one_file() {
        Map<String, Address> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < DRAWN; i++) {
            Address drawn = address();
            if (!(drawn instanceof Address.Search)) {
                String name = FileName.of(drawn);
                assertThat(name).matches("[A-Za-z0-9._-]+").doesNotMatch("(?i)(con|nul|aux|prn|com\\d|lpt\\d)(\\..*)?");
                assertThat(files.merge(name, drawn, (known, same) -> known)).isEqualTo(drawn);
            }
        }
    }

    private Address address() {
        return switch (random.nextInt(14)) {
            case 0 -> new Address.Governments();
            case 1 -> new Address.Glance(government(), unpublished());
            case 2 -> new Address.Comparison(report(), report());
            case 3 -> new Address.Comparison(report(), report()).only(any(List.of(Change.What.values())));
            case 4 -> new Address.FollowUp(report());
            case 5 -> new Address.Coverage(report());
            case 6 -> new Address.Errata(government(), year());
            case 7 -> new Address.Life(entry(), unpublished());
            case 8 -> new Address.Search(any(List.of("", "gold", "50 % & more?", "Bukavu/Goma", "é")), unpublished());
            case 9 -> new Address.PictureAt(government(), PictureName.of(PictureKind.TIMELINE, year()), unpublished());
            case 10 -> new Address.Beside(report(), any(List.of(Address.Form.JSON, Address.Form.MD)));
            case 11 -> new Address.Comparison(report(), report()).of(part());
            case 12 -> new Address.Comparison(report(), report()).of(part()).only(any(List.of(Change.What.values())));
            default -> report();
        };
    }

    private Address.Part part() {
        return random.nextBoolean()
                ? new Address.Section(any(List.of("C.CD", "c.cd", "A", "a/b & c?", "é")))
                : new Address.Locality(Place.parse(any(List.of("CD", "CD:Goma", "CD:goma", "region:Great Lakes"))));
    }

    private Address.ReportAt report() {
        AsOf known = random.nextInt(3) == 0 ? AsOf.published(1 + random.nextInt(12)) : unpublished();
        return new Address.ReportAt(government(), year(), known, new Language(any(List.of("en", "nl", "fr"))));
    }

    private AsOf unpublished() {
        return switch (random.nextInt(4)) {
            case 0 -> new AsOf.Day(LocalDate.ofEpochDay(random.nextInt(40_000)));
            case 1 -> new AsOf.Position(1 + random.nextInt(1_000_000));
            case 2 -> new AsOf.Moment(Instant.ofEpochSecond(random.nextInt()));
            default -> AsOf.now();
        };
    }

    private Country government() {
        return new Country(any(List.of("NL", "GB", "US")));
    }

    private int year() {
        return 1990 + random.nextInt(40);
    }

    private EntryId entry() {
        return new EntryId(any(List.of("cd-project", "con", "json", "e", "search", "2018")));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
