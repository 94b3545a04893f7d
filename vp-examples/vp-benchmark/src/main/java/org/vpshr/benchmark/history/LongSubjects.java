package org.vpshr.benchmark.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;

/** Engagements that differ in how much is on record of them: what a command costs there is compared. */
public final class LongSubjects {
    private static final Scale REGISTER = new Scale(1);
    private static final List<String> COUNTRIES = List.of("PE", "CO", "CD", "GH", "MM", "NG", "UG", "KE");
    private static final LocalDate WRITTEN = LocalDate.of(2020, 1, 1);
    private static final int SHORT = 10;

    private LongSubjects() {}

    /** The one of which so many events are on record. */
    public static CountryEngagementId ofLength(List<Integer> lengths, int length) {
        return CountryEngagementId.of("NL", COUNTRIES.get(lengths.indexOf(length)));
    }

    /** Another, to whose entries they may be linked. */
    public static CountryEngagementId neighbour() {
        return CountryEngagementId.of("NL", "ZA");
    }

    /** A person in the register. */
    public static String person() {
        return "person-1";
    }

    /** All that is on record before. */
    public static Stream<Command> of(List<Integer> lengths) {
        Cast cast = new Cast(REGISTER);
        Chance chance = new Chance(lengths.size());
        Stream<Command> begun = SetUp.of(cast, chance).stream();
        Stream<Command> near = IntStream.range(0, SHORT).mapToObj(i -> held(neighbour(), "near-" + i, chance));
        Stream<Command> far = lengths.stream()
                .flatMap(length -> IntStream.range(0, length)
                        .mapToObj(i -> held(ofLength(lengths, length), "of-" + length + "-" + i, chance)));
        return Stream.concat(begun, Stream.concat(near, far));
    }

    private static Command held(CountryEngagementId subject, String id, Chance chance) {
        return held(subject, id, Prose.text(chance, EntryDraw.SHORTEST, EntryDraw.LONGEST));
    }

    /** A command about it. */
    public static HoldEvent held(CountryEngagementId subject, String id, String text) {
        return new HoldEvent(subject, entry(id, text), EventKind.MEETING);
    }

    /** The same, that goes on from an entry. */
    public static HoldEvent linked(CountryEngagementId subject, String id, String to) {
        return new HoldEvent(subject, entry(id, "They went on.").link("follows:" + to), EventKind.MEETING);
    }

    private static Entry entry(String id, String text) {
        return Entry.of(id, text, new Contribution(Desk.parse("NL/ministry"), WRITTEN, "minutes", null))
                .when("2019-05-04");
    }
}
