package org.vpshr.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.entry.Circle.INTERNAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.json.Catalogue;
import org.vpshr.domain.Command;
import org.vpshr.domain.dossier.DossierCommand.RelayStatement;
import org.vpshr.domain.given.Samples;

/** Every role beside every command, as the guide says it. */
class RightsTest {
    private static final Guide GUIDE = Guide.read();
    private static final Accreditations EVERYWHERE = (mission, country) -> true;
    private static final List<Command> COMMANDS = Catalogue.commands().types().values().stream()
            .<Command>map(type -> Samples.bare().of(type))
            .toList();

    static Stream<Arguments> rolesAndCommands() {
        return Arrays.stream(Role.values())
                .flatMap(role -> COMMANDS.stream().map(command -> Arguments.of(role, name(command), command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rolesAndCommands")
    void a_role_may_record_what_the_guide_says(Role role, String name, Command command) {
        assertThat(permitted(Actors.with(role), command)).isEqualTo(GUIDE.permits(Guide.word(role), name));
    }

    @Test
    void the_guide_knows_every_role_and_every_right() {
        assertThat(GUIDE.rightsByRole().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Guide::word).toList());
        assertThat(Stream.of(GUIDE.commandsByRight(), GUIDE.upkeepByRight())
                        .flatMap(byRight -> byRight.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Right.values()).map(Guide::word).toList());
    }

    @Test
    void the_guide_names_no_command_that_there_is_not() {
        Set<String> known = COMMANDS.stream().map(RightsTest::name).collect(Collectors.toSet());
        assertThat(GUIDE.commandsByRight().values().stream().flatMap(List::stream))
                .allMatch(name -> name.endsWith(".*")
                        ? known.stream().anyMatch(command -> command.startsWith(name.replace("*", "")))
                        : known.contains(name));
    }

    @Test
    void a_statement_that_is_recorded_as_cleared_is_cleared_by_an_editor() {
        Command cleared = Samples.full().of(RelayStatement.class);

        assertThat(permitted(Actors.with(Role.CONTRIBUTOR), cleared)).isFalse();
        assertThat(permitted(Actors.with(Role.EDITOR), cleared)).isTrue();
    }

    @Test
    void an_actor_without_roles_may_record_nothing() {
        assertThat(COMMANDS).noneMatch(command -> permitted(Actors.with(), command));
    }

    @Test
    void an_auditor_may_record_nothing() {
        assertThat(COMMANDS).noneMatch(command -> permitted(Actors.with(Role.AUDITOR), command));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void a_role_more_takes_no_right_away_whatever_the_others_are(Role more) {
        for (Set<Role> roles : everySetOfRoles()) {
            List<Role> all = new ArrayList<>(roles);
            all.add(more);
            assertThat(COMMANDS)
                    .filteredOn(command -> permitted(Actors.with(roles, INTERNAL), command))
                    .allMatch(command -> permitted(Actors.with(Set.copyOf(all), INTERNAL), command));
        }
    }

    @Test
    void a_role_more_takes_no_right_away_where_no_mission_is_accredited_either() {
        Accreditations nowhere = (mission, country) -> false;
        assertThat(COMMANDS)
                .filteredOn(command -> permitted(Actors.with(Role.EDITOR), nowhere, command))
                .isNotEmpty()
                .allMatch(command -> permitted(Actors.with(Role.EDITOR, Role.CONTRIBUTOR), nowhere, command));
    }

    private static List<Set<Role>> everySetOfRoles() {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.AUDITOR)
                .toList();
        List<Set<Role>> sets = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << roles.size(); chosen++) {
            int bits = chosen;
            sets.add(roles.stream()
                    .filter(role -> (bits & 1 << roles.indexOf(role)) != 0)
                    .collect(Collectors.toSet()));
        }
        return sets;
    }

    private static boolean permitted(Actor actor, Command command) {
        return permitted(actor, EVERYWHERE, command);
    }

    private static boolean permitted(Actor actor, Accreditations accreditations, Command command) {
        try {
            new Policy(actor, accreditations, Authors.of(Actors.LIMA)).require(command);
            return true;
        } catch (NotPermitted e) {
            return false;
        }
    }

    private static String name(Command command) {
        return Catalogue.commands().nameOf(command).name();
    }
}
