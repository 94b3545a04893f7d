package org.vpshr.projections.call;

import java.time.LocalDate;
import java.util.List;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;

/**
 * With what the year of a report opens: what each desk is asked, from what was on record.
 *
 * @param report the report that it is for
 * @param audience from what these may see it is asked
 * @param day the day of what was known
 * @param position the ledger position that it was made from
 * @param coordinating the desk that gathers what comes back, and is asked what no other desk can be found for
 * @param commissioned whether the report is commissioned; before that no item can be waived (rule 128)
 * @param desks each desk once, by its name
 */
public record Call(
        AnnualReportId report,
        Circle audience,
        LocalDate day,
        long position,
        Desk coordinating,
        boolean commissioned,
        List<DeskCall> desks) {
    /** Takes a copy of the desks. */
    public Call {
        desks = List.copyOf(desks);
    }

    /** {@return all that is asked, whoever is asked} */
    public List<Question> questions() {
        return desks.stream().flatMap(desk -> desk.questions().stream()).toList();
    }
}
