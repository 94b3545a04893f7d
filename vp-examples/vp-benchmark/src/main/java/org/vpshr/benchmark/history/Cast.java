package org.vpshr.benchmark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;

/** Who is in a history: governments, each with its desks, its countries and its groups; organisations and persons. */
public final class Cast {
    private static final List<String> FIRST = List.of("NL", "GB", "US", "NO", "CH", "CA", "AU");

    private final List<Actor> actors;
    private final List<Party.Organisation> organisations;
    private final List<Party.Person> persons;

    /** A government and what it works on. */
    record Actor(Country government, List<CountryEngagementId> engagements, List<WorkingGroupId> groups) {
        CommitmentId commitment() {
            return new CommitmentId(government);
        }

        Desk ministry() {
            return new Desk(government, "ministry");
        }

        static Desk embassy(CountryEngagementId engagement) {
            return new Desk(engagement.government(), "embassy-" + lower(engagement.country()));
        }
    }

    public Cast(Scale scale) {
        List<String> codes = Stream.concat(FIRST.stream(), Stream.of(Locale.getISOCountries()))
                .distinct()
                .toList();
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < scale.governments(); i++) {
            Country government = new Country(codes.get(i));
            List<CountryEngagementId> engagements = IntStream.rangeClosed(1, Scale.COUNTRIES_OF_A_GOVERNMENT)
                    .mapToObj(
                            number -> codes.get((government.code().hashCode() % 50 + 50 + number * 11) % codes.size()))
                    .filter(code -> !code.equals(government.code()))
                    .distinct()
                    .map(code -> new CountryEngagementId(government, new Country(code)))
                    .toList();
            all.add(new Actor(government, engagements, groups(scale, i, codes)));
        }
        this.actors = List.copyOf(all);
        this.organisations = IntStream.range(0, scale.organisations())
                .mapToObj(i -> new Party.Organisation("org-" + i))
                .toList();
        this.persons = IntStream.range(0, scale.persons())
                .mapToObj(i -> new Party.Person("person-" + i))
                .toList();
    }

    private static List<WorkingGroupId> groups(Scale scale, int actor, List<String> codes) {
        return IntStream.range(0, scale.groups())
                .filter(group -> group % scale.governments() == actor)
                .mapToObj(group -> WorkingGroupId.of(codes.get(20 + group % 200), "group-" + group))
                .toList();
    }

    List<Actor> actors() {
        return actors;
    }

    /** Whose reports there are. */
    public List<Country> governments() {
        return actors.stream().map(Actor::government).toList();
    }

    /** What a government does in countries. */
    public List<CountryEngagementId> engagements() {
        return actors.stream().flatMap(actor -> actor.engagements().stream()).toList();
    }

    public List<WorkingGroupId> groups() {
        return actors.stream().flatMap(actor -> actor.groups().stream()).toList();
    }

    List<Party.Organisation> organisations() {
        return organisations;
    }

    List<Party.Person> persons() {
        return persons;
    }

    /** Who signs the reports of the government. */
    Party.Person minister(Actor actor) {
        return persons.get(actors.indexOf(actor) % persons.size());
    }

    static String lower(Country country) {
        return country.code().toLowerCase(Locale.ROOT);
    }
}
