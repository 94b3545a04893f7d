package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/** A group is found by what is about it; what was told of another and moved to it is about it too. */
class MovedMemberTest {
    private static final String LINES = """
            {"contribution":{"by":"NL/embassy-lima","written":"2022-01-21","evidence":"a letter","audience":"public"}}
            {"command":"workinggroup.NoteGroup","subject":"workinggroup/PE/here","entry":{"id":"here-noted","text":"It is.","when":"2020"}}
            {"command":"workinggroup.NoteGroup","subject":"workinggroup/PE/there","entry":{"id":"there-noted","text":"It is.","when":"2020"}}
            {"command":"workinggroup.JoinMember","subject":"workinggroup/PE/here","organisation":"org:andes-mining","pillar":"company","seat":"member","entry":{"id":"joined","text":"Andes Mining joined in May 2021.","when":"2021-05"}}
            {"command":"dossier.MoveEntry","subject":"workinggroup/PE/here","entry":"joined","to":"workinggroup/PE/there","reason":"it was the other group","authoriser":"head of division"}
            """;

    @TempDir
    Path folder;

    private static List<String> members(VoluntaryPrinciples record, String group) {
        return record
                .reports()
                .survey(new Country("NL"), Circle.PUBLIC)
                .members(WorkingGroupId.of("PE", group), LocalDate.of(2021, 12, 1))
                .seats()
                .stream()
                .map(seat -> seat.place().organisation().toString())
                .toList();
    }

    @Test
    void a_member_that_was_told_of_another_group_sits_in_the_one_it_was_moved_to() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"))) {
            record.record(
                    new NamedResource("lines", () -> new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8))));

            assertThat(members(record, "there")).containsExactly("org:andes-mining");
            assertThat(members(record, "here")).isEmpty();
        }
    }
}
