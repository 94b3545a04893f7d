package org.vpshr.benchmark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** How a history begins: the register, the members of the initiative, their offices and missions, the groups. */
final class SetUp {
    private static final int MEMBERS_OF_A_GROUP = 6;
    static final LocalDate DAY = LocalDate.of(Scale.FIRST_YEAR, 1, 1);
    static final String OFFICE = "minister";

    private static final List<Pillar> PILLARS = List.of(Pillar.values());

    private final Cast cast;
    private final Chance chance;
    private final List<Command> commands = new ArrayList<>();

    private SetUp(Cast cast, Chance chance) {
        this.cast = cast;
        this.chance = chance;
    }

    static List<Command> of(Cast cast, Chance chance) {
        SetUp setUp = new SetUp(cast, chance);
        setUp.register();
        cast.actors().forEach(setUp::join);
        return setUp.commands;
    }

    private static Contribution by(Desk desk) {
        return new Contribution(desk, DAY, "register of the ministry", null);
    }

    private void register() {
        Contribution clerk = by(cast.actors().getFirst().ministry());
        for (int i = 0; i < cast.organisations().size(); i++) {
            commands.add(new RegisterCommand.RegisterOrganisation(
                    new OrganisationId(cast.organisations().get(i).id()),
                    clerk,
                    Prose.name(i) + " Holding",
                    i % 2 == 0 ? Affiliation.COMPANY : Affiliation.CIVIL_SOCIETY));
        }
        for (int i = 0; i < cast.persons().size(); i++) {
            String id = cast.persons().get(i).id();
            PersonId person = new PersonId(id);
            commands.add(new RegisterCommand.RegisterPerson(
                    person, clerk, new PersonName(id, Prose.name(1_000 + i) + " " + Prose.name(2_000 + i))));
        }
    }

    private void join(Cast.Actor actor) {
        Contribution by = by(actor.ministry());
        String government = Cast.lower(actor.government());
        Party.Person minister = cast.minister(actor);
        commands.add(new CommitmentCommand.JoinInitiative(
                actor.commitment(),
                Entry.of(government + "-joined", "It joined the initiative.", by)
                        .when("2000-01-01"),
                Standing.FULL,
                false));
        commands.add(new CommitmentCommand.AssignOffice(
                actor.commitment(),
                Entry.of(government + "-minister", "{" + minister.id() + "} took the office.", by)
                        .when("1999/..")
                        .who(minister.toString(), Capacity.SUBJECT),
                OFFICE,
                minister,
                false));
        actor.engagements().forEach(this::accredit);
        actor.groups().forEach(group -> establish(group, by));
    }

    private void accredit(CountryEngagementId engagement) {
        Desk mission = Cast.Actor.embassy(engagement);
        String id = Cast.lower(engagement.government()) + "-" + Cast.lower(engagement.country()) + "-accredited";
        commands.add(new EngagementCommand.AccreditMission(
                engagement,
                Entry.of(id, "The mission was accredited.", by(mission)).when("1999"),
                mission));
    }

    private void establish(WorkingGroupId group, Contribution by) {
        commands.add(new WorkingGroupCommand.EstablishGroup(
                group,
                Entry.of(group.name() + "-set-up", "The group was set up.", by).when("1999")));
        for (int i = 0; i < MEMBERS_OF_A_GROUP; i++) {
            Party.Organisation member = cast.organisations()
                    .get(Math.floorMod(
                            group.name().hashCode() + i, cast.organisations().size()));
            commands.add(new WorkingGroupCommand.JoinMember(
                    group,
                    Entry.of(group.name() + "-member-" + i, Prose.text(chance, 100, 200), by)
                            .when("1999"),
                    member,
                    PILLARS.get(i % PILLARS.size()),
                    Seat.MEMBER));
        }
    }
}
