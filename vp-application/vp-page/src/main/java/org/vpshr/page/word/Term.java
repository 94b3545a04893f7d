package org.vpshr.page.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vpshr.domain.text.Word;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.followup.PlanState;

/**
 * A word that pages use in a sense of their own. Whatever is explained on a page is explained in these sentences.
 *
 * @param word as it stands on pages
 * @param meaning what it says, in a sentence or two
 */
public record Term(String word, String meaning) {
    /** What the record is made of. */
    public static final Term ENTRY = new Term(
            "entry",
            "One statement on record: of something that happened, was planned or was learnt. Reports print it.");

    /** A step of the record. */
    public static final Term EVENT = new Term(
            "event",
            "One step of the record. They are numbered in the order of recording: event 581 is the 581st step. None is ever"
                    + " changed; what comes later is another event.");

    /** The time that is spoken of. */
    public static final Term WHEN = new Term("when it was", "The time that a statement speaks of.");

    /** The time at which it was recorded. */
    public static final Term KNOWN = new Term(
            "known since",
            "The day on which a statement was recorded. That can be long after the time that it speaks of.");

    /** A state of the record. */
    public static final Term AS_KNOWN = new Term(
            "as known on a day",
            "All that had been recorded by the end of that day (UTC), and nothing that came later.");

    /** What was published. */
    public static final Term VERSION = new Term(
            "version",
            "A report as it was published. It stays as it is; what is learnt later stands beside it and not in it.");

    /** A time of which one is not sure. */
    public static final Term UNCERTAIN = new Term("uncertain", "Whoever wrote the time down was not sure of it.");

    /** What another source says otherwise. */
    public static final Term CONTRADICTED = of(What.CONTRADICTED);

    /** The one of two that is held to be true. */
    public static final Term PREFERRED = new Term(
            "preferred", "Of two that say otherwise, the one that is held to be right. The other is kept beside it.");

    /** All that befell an entry. */
    public static final Term LIFE = new Term(
            "life", "All that is on record of one entry, from its first recording on, with the reports that print it.");

    /** What an entry is about. */
    public static final Term MATTER = new Term(
            "matter",
            "What a statement is about: a commitment, an agreement, a working group, the engagement with a country or in a"
                    + " forum; of a case, what the case is called.");

    /** Who wrote an entry. */
    public static final Term DESK =
            new Term("desk", "The part of a government that wrote a statement, such as an embassy.");

    /** What was said of a published report. */
    public static final Term SAID_LATER = new Term(
            "said of it later", "What was put right in, added to or taken back of a published report, after it.");

    /** {@return the word of a change between two states of a report} */
    public static Term of(What what) {
        ChangeWord word = ChangeWord.of(what);
        return new Term(word.word(), word.meaning());
    }

    /** {@return those of the terms that stand in a text} */
    public static List<Term> in(String text, List<Term> terms) {
        String small = text.toLowerCase(Locale.ENGLISH);
        return terms.stream().filter(term -> small.contains(term.word())).toList();
    }

    /** {@return the word of how an undertaking stands} */
    public static Term of(PlanState state) {
        return new Term(
                Word.of(state),
                switch (state) {
                    case KEPT -> "What was undertaken was done; what shows it is named.";
                    case PARTLY_KEPT -> "A part of what was undertaken was done; what shows it is named.";
                    case OVERDUE -> "Its time has passed, and nothing on record shows that it was done.";
                    case OPEN -> "Its time has not passed yet, or it has none.";
                    case MOVED -> "It was put off to another time.";
                    case DROPPED -> "It was given up.";
                });
    }

    /** {@return what the record and its two times are told with} */
    public static List<Term> ofTheRecord() {
        return List.of(
                ENTRY, EVENT, WHEN, KNOWN, AS_KNOWN, UNCERTAIN, VERSION, SAID_LATER, PREFERRED, LIFE, MATTER, DESK);
    }

    /** {@return the words of changes between two states of a report} */
    public static List<Term> ofChanges() {
        return Arrays.stream(What.values()).map(Term::of).toList();
    }

    /** {@return the words of how undertakings stand} */
    public static List<Term> ofUndertakings() {
        return Arrays.stream(PlanState.values()).map(Term::of).toList();
    }
}
