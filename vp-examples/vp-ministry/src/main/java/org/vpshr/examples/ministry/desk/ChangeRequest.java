package org.vpshr.examples.ministry.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.Access;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.host.HostType;
import org.vpshr.domain.time.When;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;

/**
 * What an editor asked to be changed of an entry. It is on record as a fact of the ministry's own, for the ministry alone,
 * and open until something is recorded of that entry.
 *
 * @param of the entry
 * @param by the desk that wrote it
 * @param subject what it is about
 * @param words what is to be changed
 * @param isOpen whether nothing became of the entry since
 */
record ChangeRequest(EntryId of, Desk by, Subject subject, String words, boolean isOpen) {
    private static final HostType ASKED = new HostType("ministry", "ChangeAsked", 1);
    private static final int YEARS_UNTIL_REVIEW = 5;

    /** {@return the command that asks for a change} */
    static HostCommand asking(Account editor, EntryLine of, String words, String id, LocalDate today) {
        Contribution reading = new Contribution(
                Desk.parse(editor.desks().getFirst()), today, "the record itself, " + of.entry() + " as read", null);
        Entry asked = Entry.of(id, words, reading)
                .when(When.undated())
                .withLinks(List.of(new Link(Link.Kind.FOLLOWS, of.entry())))
                .seenBy(new Audience.Limited(Circle.INTERNAL, "work on a report", today.plusYears(YEARS_UNTIL_REVIEW)));
        return ASKED.on(of.subject(), asked);
    }

    /** {@return what was asked for, as far as the account may see it, the last first} */
    static List<ChangeRequest> all(Access access, Account who) {
        if (who.circle() != Circle.INTERNAL) {
            return List.of();
        }
        Survey survey = access.reports().survey(who.country(), who.circle());
        return survey.entries(EntryQuery.all().kind("*.ministry.ChangeAsked")).lines().reversed().stream()
                .flatMap(line -> request(access, who, line).stream())
                .toList();
    }

    private static Optional<ChangeRequest> request(Access access, Account who, EntryLine line) {
        return trace(access, who, line.entry())
                .flatMap(asked -> asked.trace().detail().entry().linkedTo(Link.Kind.FOLLOWS))
                .flatMap(of -> trace(access, who, of))
                .map(of -> new ChangeRequest(
                        of.trace().entry(),
                        of.trace().steps().getFirst().cause().by(),
                        line.subject(),
                        line.text(),
                        of.trace().steps().getLast().cause().position() < line.position()));
    }

    private static Optional<EntryTrace> trace(Access access, Account who, EntryId entry) {
        return access.reports().trace(entry, Long.MAX_VALUE, who.country(), who.circle());
    }
}
