package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.aContribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterOrganisation;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;

/** How stories of a scene begin: what is told by chance rarely comes so far by itself. */
final class Openings {
    private Openings() {}

    private static final Contribution REGISTER = aContribution("2010-01-04");

    /** Who is named in what is told; without them most of it would be refused. */
    private static final List<Command> REGISTERED = List.of(
            new RegisterPerson(new PersonId("koch"), REGISTER, new PersonName("koch", "Jo Example")),
            new RegisterPerson(new PersonId("minister"), REGISTER, new PersonName("minister", "Jo Example")),
            new RegisterOrganisation(new OrganisationId("fnv"), REGISTER, "FNV", Affiliation.TRADE_UNION),
            new RegisterOrganisation(new OrganisationId("total"), REGISTER, "Total", Affiliation.COMPANY));

    /** Mostly after those who are named were registered. */
    static List<Command> of(Subject subject, Random random) {
        List<Command> told = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            told.addAll(REGISTERED);
        }
        told.addAll(course(subject, random));
        return told;
    }

    /**
     * Nothing, or one of the courses that a subject takes, all of it or its beginning; now and then a step of it is left out,
     * since much is refused for want of one.
     */
    private static List<Command> course(Subject subject, Random random) {
        List<List<Command>> courses = Courses.of(subject);
        if (courses.isEmpty() || random.nextInt(4) == 0) {
            return List.of();
        }
        List<Command> course = new ArrayList<>(courses.get(random.nextInt(courses.size())));
        if (random.nextBoolean()) {
            course.remove(random.nextInt(course.size()));
        }
        return random.nextBoolean() ? course : course.subList(0, random.nextInt(course.size() + 1));
    }
}
