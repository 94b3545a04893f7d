package org.vpshr.domain.engagement;

import java.util.List;
import org.vpshr.domain.entry.OwnWord;
import org.vpshr.domain.text.Label;

/**
 * A kind of event: one of these, or a ministry's own, {@code minbuza:audit}.
 *
 * @param word as templates and files write it
 */
public record EventKind(@Label String word) implements Comparable<EventKind> {
    private static final List<String> LISTED = List.of(
            "visit",
            "incoming-visit",
            "site-visit",
            "meeting",
            "roundtable",
            "conference",
            "panel",
            "session",
            "workshop",
            "training",
            "outreach",
            "speech",
            "launch",
            "seminar",
            "coordination",
            "advocacy");

    public static final EventKind VISIT = new EventKind("visit");
    public static final EventKind INCOMING_VISIT = new EventKind("incoming-visit");
    public static final EventKind SITE_VISIT = new EventKind("site-visit");
    public static final EventKind MEETING = new EventKind("meeting");
    public static final EventKind ROUNDTABLE = new EventKind("roundtable");
    public static final EventKind CONFERENCE = new EventKind("conference");
    public static final EventKind PANEL = new EventKind("panel");
    public static final EventKind SESSION = new EventKind("session");
    public static final EventKind WORKSHOP = new EventKind("workshop");
    public static final EventKind TRAINING = new EventKind("training");
    public static final EventKind OUTREACH = new EventKind("outreach");
    public static final EventKind SPEECH = new EventKind("speech");
    public static final EventKind LAUNCH = new EventKind("launch");
    public static final EventKind SEMINAR = new EventKind("seminar");
    public static final EventKind COORDINATION = new EventKind("coordination");
    public static final EventKind ADVOCACY = new EventKind("advocacy");

    /**
     * Checks the word.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when it is neither listed nor one of a ministry's own
     */
    public EventKind {
        OwnWord.check(word, LISTED, "a kind of event");
    }

    /** {@return those that are no ministry's own} */
    public static List<EventKind> listed() {
        return LISTED.stream().map(EventKind::new).toList();
    }

    /** {@return the words by which it is told: {@code incoming visit}, and a ministry's own as the ministry named it} */
    public String words() {
        return OwnWord.is(word) ? word : word.replace('-', ' ');
    }

    /** The listed ones in their order, and after them those of ministries. */
    @Override
    public int compareTo(EventKind other) {
        return OwnWord.compare(word, other.word, LISTED);
    }

    @Override
    public String toString() {
        return word;
    }
}
