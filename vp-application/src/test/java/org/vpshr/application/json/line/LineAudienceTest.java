package org.vpshr.application.json.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;

/** What a contribution for few brings is for these alone, or it is not taken. */
class LineAudienceTest {
    private static final CommandFormat FORMAT = new CommandFormat();

    private static ContributionHead head(Circle circle) {
        Audience audience = circle == Circle.PUBLIC
                ? new Audience.Open()
                : new Audience.Limited(circle, "under negotiation", LocalDate.of(2030, 1, 1));
        return new ContributionHead(Samples.full().contribution(), audience);
    }

    static Stream<Class<?>> commandsThatTellOnTheirOwn() {
        return Catalogue.commands().types().values().stream()
                .filter(LineAudience::tellsOnItsOwn)
                .map(type -> type);
    }

    private static Command sample(Class<?> type) {
        return type == RegisterPerson.class
                ? new RegisterPerson(
                        (Subject.PersonId) Subject.parse("person/koch"),
                        Samples.full().contribution(),
                        new PersonName("koch", "Jo Example"))
                : (Command) Samples.full().of(type);
    }

    @ParameterizedTest
    @MethodSource("commandsThatTellOnTheirOwn")
    void what_tells_on_its_own_is_not_taken_from_a_contribution_for_few(Class<?> type) {
        String line = FORMAT.write(sample(type));

        assertThat(FORMAT.read(line, head(Circle.PUBLIC))).isInstanceOf(type);
        assertThatThrownBy(() -> FORMAT.read(line, head(Circle.INTERNAL)))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("the contribution is for fewer")
                .hasMessageContaining("open a contribution of its own");
    }

    @Test
    void what_is_about_an_edition_for_the_plenary_is_taken_from_a_contribution_for_it() {
        String line = "{\"command\":\"report.IssueSupplement\",\"subject\":\"report/NL/2018/%s\",\"version\":1,"
                + "\"text\":\"More.\",\"reason\":\"it came late\",\"authoriser\":\"head\"}";

        assertThat(FORMAT.read(line.formatted("plenary"), head(Circle.PLENARY))).isNotNull();
        assertThatThrownBy(() -> FORMAT.read(line.formatted("public"), head(Circle.PLENARY)))
                .isInstanceOf(InvalidJson.class);
        assertThatThrownBy(() -> FORMAT.read(line.formatted("plenary"), head(Circle.INTERNAL)))
                .isInstanceOf(InvalidJson.class);
    }

    @Test
    void seven_commands_tell_on_their_own() {
        assertThat(Catalogue.commands().types().entrySet().stream()
                        .filter(each -> LineAudience.tellsOnItsOwn(each.getValue()))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "register.RegisterOrganisation",
                        "register.RenameOrganisation",
                        "register.AddSpelling",
                        "register.RegisterPerson",
                        "report.IssueErratum",
                        "report.IssueSupplement",
                        "report.CorrectTranslation");
    }
}
