package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.names.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp members}: who sat in a working group on a day. */
@Command(
        name = "members",
        description = "Tells who sat in a working group on a day, and who held its offices.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class MembersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(names = "--group", required = true, paramLabel = "GROUP", description = "the group, such as PE/gt-pv")
    private String group;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "the day")
    private LocalDate on;

    @Mixin
    private AsOfOption known;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "public, plenary or internal (default: public)")
    private Circle audience;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            long upTo = Math.min(known.position(record), record.head().position());
            Memberships memberships = new Memberships();
            Names names = new Names();
            record.history(upTo).forEachSeenBy(audience, known.government(), recorded -> {
                memberships.apply(recorded);
                names.apply(recorded);
            });
            print(memberships, names);
        }
        return 0;
    }

    private void print(Memberships memberships, Names names) {
        if (!(Subject.parse("workinggroup/" + group) instanceof WorkingGroupId id)
                || !memberships.groups().contains(id.toString())) {
            throw new NothingToReport(
                    "there is no working group " + group,
                    "there are "
                            + memberships.groups().stream()
                                    .map(g -> g.substring(g.indexOf('/') + 1))
                                    .toList());
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Memberships.Place> places = memberships.on(id, on);
        if (places.isEmpty()) {
            out.println("nobody is on record for that day");
        }
        places.forEach(place -> out.println(line(place, names)));
    }

    private String line(Memberships.Place place, Names names) {
        String pillar = place.pillar() == null
                ? ""
                : ", " + place.pillar().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String maybe = place.certainty() == Certainty.MAYBE ? " (maybe)" : "";
        String since = place.since().isEmpty() ? "" : ", since " + place.since();
        return names.at(place.organisation(), FuzzyDate.of(on)) + ": " + place.role() + pillar + since + maybe + "  ["
                + place.entry() + "]";
    }
}
